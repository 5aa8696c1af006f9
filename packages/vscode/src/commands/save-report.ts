import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import type { Part } from '../surroundings.ts';

/** Writes the report of a plan to a file that needs nothing else. */
export const saveReport: Part = ({ ask, plans }) => [
  vscode.commands.registerCommand('stplan.saveReport', async (given?: unknown) => {
    const plan = await choosePlan(plans);
    if (plan === undefined) return;
    const page = await ask('stplan/report', plan);
    if (page === null) return;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const target =
      given instanceof vscode.Uri
        ? given
        : await vscode.window.showSaveDialog({
            ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${plan.plan}.html`) }),
            filters: { Report: ['html'] },
          });
    if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page.html));
  }),
];
