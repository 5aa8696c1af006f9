import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import type { Part } from '../surroundings.ts';
import { askForFile } from './ask-for-place.ts';
import { writeAndTell } from './write-and-tell.ts';

/** Writes the report of a plan to a file that needs nothing else. */
export const saveReport: Part = ({ ask, plans }) => [
  vscode.commands.registerCommand('stplan.saveReport', async (given?: unknown) => {
    const plan = await choosePlan(plans);
    if (plan === undefined) return;
    const place = given instanceof vscode.Uri ? given : await askForFile(`${plan.plan}.html`, { Report: ['html'] });
    if (place === undefined) return;
    const page = await ask('stplan/report', { folder: plan.folder, plan: plan.plan });
    if (page === null) return;
    await writeAndTell([{ place, content: new TextEncoder().encode(page.html) }], 'program');
  }),
];
