import * as vscode from 'vscode';

/** Asks where a file is to be written; the editor itself asks before one is replaced. */
export function askForFile(
  name: string,
  filters: Readonly<Record<string, string[]>>,
): Thenable<vscode.Uri | undefined> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(home && { defaultUri: vscode.Uri.joinPath(home, name) }),
    filters,
  });
}

/** Asks for a folder that some files go into, and before any of them is replaced. */
export async function askForFolder(names: readonly string[]): Promise<vscode.Uri | undefined> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  const [folder] =
    (await vscode.window.showOpenDialog({
      ...(home && { defaultUri: home }),
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: 'Export Here',
      title: `Where do the ${names.length} files go?`,
    })) ?? [];
  if (folder === undefined) return undefined;
  const there = await vscode.workspace.fs.readDirectory(folder).then(
    (entries) => names.filter((name) => entries.some(([entry]) => entry === name)),
    () => [],
  );
  if (there.length === 0) return folder;
  const replace = 'Replace';
  const count = there.length === 1 ? `${there[0]} is` : `${there.length} of the files are`;
  const answer = await vscode.window.showWarningMessage(
    `${count} there already.`,
    { modal: true, detail: there.join(', ') },
    replace,
  );
  return answer === replace ? folder : undefined;
}
