import * as vscode from 'vscode';
import type { Part } from '../surroundings.ts';
import { type FirstPlan, firstPlan, nameFrom } from './first-plan.ts';

/** Makes a folder with a first plan, and opens it. */
export const newPlan: Part = () => [
  vscode.commands.registerCommand('stplan.newPlan', async (given?: FirstPlan) => {
    const wanted = given ?? (await askForPlan());
    if (wanted === undefined) return;
    const document = await write(firstPlan(wanted), nameFrom(wanted.title).toLowerCase());
    // To be written in: a preview goes with the next file that is looked at.
    await vscode.window.showTextDocument(document, { preview: false });
  }),
];

async function askForPlan(): Promise<FirstPlan | undefined> {
  const needed = (text: string) => (/[A-Za-z]/.test(text) ? undefined : 'It needs letters, because it gives a name.');
  const title = await vscode.window.showInputBox({
    title: 'New plan (1 of 2)',
    prompt: 'The footprint: Mid Wessex',
    validateInput: needed,
  });
  if (!title) return undefined;
  const organisation = await vscode.window.showInputBox({
    title: 'New plan (2 of 2)',
    prompt: 'Its first organisation: Wessex Hospitals',
    validateInput: needed,
  });
  return organisation ? { title, organisation, firstYear: 2017 } : undefined;
}

/** Into the open folder, never over a file that is there; without a folder as an unsaved text. */
async function write(text: string, folderName: string): Promise<vscode.TextDocument> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (home === undefined) return vscode.workspace.openTextDocument({ language: 'stplan', content: text });
  const file = vscode.Uri.joinPath(home, folderName, 'plan.stplan');
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${file.path} is there already`);
  return vscode.workspace.openTextDocument(file);
}
