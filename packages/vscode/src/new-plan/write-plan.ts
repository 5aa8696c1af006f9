import * as vscode from 'vscode';
import type { PlannedFiles } from './planned-files.ts';

/** Writes all files of a plan or none; one undo takes them back. */
export async function writePlan({ home, files, lost }: PlannedFiles): Promise<void> {
  if (lost.length > 0) throw new Error(`There already, and nothing was written: ${lost.join(', ')}`);
  const edit = new vscode.WorkspaceEdit();
  for (const { path, text, shared } of files) {
    if (text === null) continue;
    // what belongs to others too was added to
    const standing = shared ? { overwrite: true } : { overwrite: false, ignoreIfExists: false };
    edit.createFile(vscode.Uri.joinPath(home, path), { ...standing, contents: new TextEncoder().encode(text) });
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The plan could not be written here.');
}

/** Opens the head of a plan, and the first figure that is still to be stated, for whoever goes on there. */
export async function openPlan({ home, files, goOn }: PlannedFiles): Promise<void> {
  const head = files.find(({ path }) => path.endsWith('plan.stplan'));
  if (head) await opened(vscode.Uri.joinPath(home, head.path));
  if (goOn === null) return;
  const place = new vscode.Position(goOn.line, goOn.character);
  // chosen, so that the figure that is typed takes its place
  await opened(vscode.Uri.joinPath(home, goOn.path), new vscode.Range(place, place.translate(0, 1)));
}

/** To be written in: a preview goes with the next file that is looked at. */
async function opened(file: vscode.Uri, selection?: vscode.Range): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false, ...(selection && { selection }) });
}
