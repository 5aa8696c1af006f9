import * as vscode from 'vscode';
import type { Location } from 'vscode-languageserver-types';

/** Shows a place of a plan in an editor, and puts the cursor there. */
export async function goTo({ uri, range: { start, end } }: Location, column?: vscode.ViewColumn): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await vscode.window.showTextDocument(document, {
    ...(column === undefined ? {} : { viewColumn: column }),
    selection: new vscode.Range(range.start, range.start),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The command behind every row that leads to a place. */
export const GO_TO = 'stplan.goTo';
