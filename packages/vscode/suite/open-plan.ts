import * as vscode from 'vscode';

/** The folder that the suite runs in. */
export function home(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs an open folder');
  return folder.uri;
}

/** Opens a file of the workspace in an editor. */
export async function openPlan(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(home(), path));
  return vscode.window.showTextDocument(document);
}

/** Opens a plan that is saved nowhere. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'stplan', content });
  return vscode.window.showTextDocument(document);
}

/** The place of some words of a document, `offset` characters into them. */
export function placeOf(document: vscode.TextDocument, words: string, offset = 0): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`${words} is not in ${document.uri.path}`);
  return document.positionAt(at + offset);
}

/** The findings of a rule in a file. */
export function findingsOf(uri: vscode.Uri, rule: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
}

/** The open tab whose label fits. */
export function tabNamed(label: RegExp): vscode.Tab | undefined {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((tab) => label.test(tab.label));
}
