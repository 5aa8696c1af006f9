import type { FileRequests, FolderFiles, SavedFile } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** More files than this are no plan; a folder that holds them was opened by mistake. */
const MOST_FILES = 20_000;

/**
 * Reads files for a server that runs in a browser and reaches none itself: plans, settings, and what those name for
 * acceptances, which may have any name. Nothing outside the open folders is read.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('stplan/readFolder', readFolder),
    client.onRequest('stplan/readFile', readFile),
  );
}

async function readFolder({ folder, below }: FileRequests['stplan/readFolder']['params']): Promise<FolderFiles> {
  const home = vscode.Uri.parse(folder, true);
  if (!isOpen(home)) return { files: [], settings: null };
  const pattern = new vscode.RelativePattern(home, below ? '**/*.stplan' : '*.stplan');
  const found = await vscode.workspace.findFiles(pattern, null, MOST_FILES);
  const files = await Promise.all(found.map(savedFile));
  const settings = await savedFile(vscode.Uri.joinPath(home, 'stplan.json'));
  return { files: files.filter((file) => file !== undefined), settings: settings ?? null };
}

async function readFile({ uri }: FileRequests['stplan/readFile']['params']): Promise<string | null> {
  const file = vscode.Uri.parse(uri, true);
  return isOpen(file) ? ((await savedFile(file))?.text ?? null) : null;
}

/** Whether an address lies in a folder that the user has opened. */
const isOpen = (uri: vscode.Uri): boolean => vscode.workspace.getWorkspaceFolder(uri) !== undefined;

async function savedFile(uri: vscode.Uri): Promise<SavedFile | undefined> {
  try {
    return { uri: uri.toString(), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return undefined;
  }
}
