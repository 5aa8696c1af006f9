import type { ExportedFile, ExportForm } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import type { Part } from '../surroundings.ts';
import { askForFile, askForFolder } from './ask-for-place.ts';
import { FORM_CHOICES } from './export-forms.ts';
import { writeAndTell } from './write-and-tell.ts';

/**
 * Writes a plan in a form for other programs: asks for the form and where it goes, unless both are given. Forms of
 * several files go into a folder.
 */
export const exportPlan: Part = ({ ask, plans }) => [
  vscode.commands.registerCommand('stplan.exportPlan', async (given?: unknown, target?: unknown) => {
    const plan = await choosePlan(plans);
    if (plan === undefined) return;
    const form = isForm(given) ? given : await chooseForm();
    if (form === undefined) return;
    const files = await ask('stplan/export', { folder: plan.folder, plan: plan.plan, form });
    if (files === null) return;
    const to = target instanceof vscode.Uri ? target : await placeFor(form, files);
    if (to === undefined) return;
    const { opens, isFolder } = FORM_CHOICES[form];
    await writeAndTell(
      files.map((file) => ({
        place: isFolder ? vscode.Uri.joinPath(to, file.name) : to,
        content: bytesOf(file),
      })),
      opens,
    );
  }),
];

/** A menu hands over the file that it was opened on, which is no form. */
const isForm = (given: unknown): given is ExportForm => typeof given === 'string' && Object.hasOwn(FORM_CHOICES, given);

async function chooseForm(): Promise<ExportForm | undefined> {
  const items = Object.entries(FORM_CHOICES).map(([form, { label, detail }]) => ({
    label,
    detail,
    form: form as ExportForm,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'Export in which form?', matchOnDetail: true }))?.form;
}

function placeFor(form: ExportForm, files: readonly ExportedFile[]): Thenable<vscode.Uri | undefined> {
  const [first] = files;
  return FORM_CHOICES[form].isFolder || first === undefined
    ? askForFolder(files.map(({ name }) => name))
    : askForFile(first.name, { [FORM_CHOICES[form].label]: [form] });
}

function bytesOf(file: ExportedFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
}
