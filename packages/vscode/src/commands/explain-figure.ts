import * as vscode from 'vscode';
import { editorCommand } from '../editor-command.ts';
import { SHOW_STATEMENT } from '../statement/statement-view.ts';
import type { Part } from '../surroundings.ts';

/** Shows where the figure at the cursor comes from and what checks it. */
export const explainFigure: Part = ({ ask, client }) => [
  editorCommand('stplan.explainFigure', async ({ document, selection }) => {
    const tree = await ask('stplan/figure', {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: client.code2ProtocolConverter.asPosition(selection.active),
    });
    if (tree) await vscode.commands.executeCommand(SHOW_STATEMENT, tree);
    else void vscode.window.showInformationMessage('There is no figure at the cursor: put it into a cell of a table.');
  }),
];
