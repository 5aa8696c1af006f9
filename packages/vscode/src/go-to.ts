import * as vscode from 'vscode';
import type { Location } from 'vscode-languageserver-types';

/** Shows a place of a plan in an editor, and puts the cursor there. */
export async function goTo({ uri, range: { start } }: Location, column?: vscode.ViewColumn): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const place = new vscode.Position(start.line, start.character);
  const beginning = new vscode.Range(place, place);
  const editor = await vscode.window.showTextDocument(document, {
    ...(column === undefined ? {} : { viewColumn: column }),
    selection: beginning,
  });
  // To show all of a long line, the editor would go sideways and hide its beginning.
  editor.revealRange(beginning, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The command behind every row that leads to a place. */
export const GO_TO = 'stplan.goTo';
