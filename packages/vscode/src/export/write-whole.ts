import * as vscode from 'vscode';

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it, so that a full disk or an editor that
 * ends never leaves half a file. A link stays one, and what it leads to is written where it is.
 */
export async function writeWhole(place: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(place, '..');
  const name = place.path.slice(place.path.lastIndexOf('/') + 1);
  const there = await fs.stat(place).then(
    ({ type }) => type,
    () => vscode.FileType.Unknown,
  );
  const isLink = (there & vscode.FileType.SymbolicLink) !== 0;
  const aside = vscode.Uri.joinPath(folder, `.${name}.${crypto.randomUUID().slice(0, 8)}`);
  try {
    if (there & vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(place);
    await fs.writeFile(isLink ? place : aside, content);
    if (!isLink) await fs.rename(aside, place, { overwrite: true });
  } catch (error) {
    await fs.delete(aside).then(undefined, () => undefined);
    throw new Error(`${vscode.workspace.asRelativePath(place, false)} could not be written: ${reason(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  FileNotFound: 'its folder is not there',
  FileNotADirectory: 'a part of its path is a file, not a folder',
  FileIsADirectory: 'there is a folder of that name',
  NoPermissions: 'no permission to write there',
  Unavailable: 'the place cannot be reached',
};

/** Why the file system refused, in words. */
function reason(error: unknown): string {
  if (!(error instanceof vscode.FileSystemError)) return error instanceof Error ? error.message : String(error);
  return REASONS[error.code] ?? error.message;
}
