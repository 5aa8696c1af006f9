import * as vscode from 'vscode';
import { writeWhole } from './write-whole.ts';

/** A file to be written. */
export type PlacedFile = { readonly place: vscode.Uri; readonly content: Uint8Array };

/** Writes files, says which, and offers to open them; says in words what could not be written. */
export async function writeAndTell(files: readonly PlacedFile[], opens: 'editor' | 'program'): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  try {
    for (const { place, content } of files) await writeWhole(place, content);
  } catch (error) {
    void vscode.window.showErrorMessage((error as Error).message);
    throw error;
  }
  const folder = vscode.Uri.joinPath(first.place, '..');
  const what = files.length === 1 ? shownPath(first.place) : `${files.length} files into ${shownPath(folder)}`;
  const open = 'Open';
  // Not waited for: the files are there whether or not somebody looks at the message.
  void vscode.window.showInformationMessage(`Wrote ${what}`, open).then((answer) => {
    if (answer === open) return files.length === 1 ? openFile(first.place, opens) : revealFolder(first.place);
    return undefined;
  });
}

const shownPath = (place: vscode.Uri): string => vscode.workspace.asRelativePath(place, false);

/** Whether the files of this editor are those of the machine that the user sits at. */
const isAtHand = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;

async function openFile(place: vscode.Uri, opens: 'editor' | 'program'): Promise<void> {
  if (opens === 'program' && isAtHand(place)) await vscode.env.openExternal(place);
  else await vscode.commands.executeCommand('vscode.open', place);
}

async function revealFolder(place: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand(isAtHand(place) ? 'revealFileInOS' : 'revealInExplorer', place);
}
