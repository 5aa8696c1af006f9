import * as vscode from 'vscode';
import type { Part } from '../surroundings.ts';

/** Starts the language server anew; what is being written stays as it is. */
export const restartServer: Part = ({ client, plans }) => [
  vscode.commands.registerCommand('stplan.restartServer', async () => {
    await client.stop();
    await client.start();
    await plans.refresh();
  }),
];
