import { SETTINGS_FILE } from '@stplan/rules';
import type { Connection } from 'vscode-languageserver';
import type { Folders } from './folders.ts';
import type { PlanFolder } from './plan-folder.ts';

/** What is done when files change outside the editor's documents. */
export type FileEvents = {
  readonly folders: Folders;
  /** Reads some files anew. */
  readonly refresh: (uris: readonly string[]) => void;
  /** Reads whole folders anew. */
  readonly reload: (folders?: readonly PlanFolder[]) => void;
};

/** Follows files that are made, changed, moved and deleted. */
export function followFiles(connection: Connection, { folders, refresh, reload }: FileEvents): void {
  const changed = (uris: readonly string[]): void => {
    // settings of a folder, or a whole folder of plans
    const [files, others] = [
      uris.filter((uri) => uri.endsWith('.stplan')),
      uris.filter((uri) => !uri.endsWith('.stplan')),
    ];
    if (others.length > 0) reload();
    else refresh(files);
  };
  const isSettings = (uri: string): boolean =>
    uri.endsWith(`/${SETTINGS_FILE}`) || folders.all().some(({ settings }) => settings().acceptanceFile === uri);
  connection.onDidChangeWatchedFiles(({ changes }) =>
    changed(changes.map(({ uri }) => uri).filter((uri) => uri.endsWith('.stplan') || isSettings(uri))),
  );
  connection.workspace.onDidRenameFiles(({ files }) =>
    changed(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
  connection.workspace.onDidCreateFiles(({ files }) => changed(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => changed(files.map(({ uri }) => uri)));
}

/** Follows folders that come and go; only to be asked for once the editor has said that it tells of them. */
export function followFolders(
  connection: Connection,
  { folders, reload }: Pick<FileEvents, 'folders' | 'reload'>,
): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.remove(uri);
    reload(added.map(({ uri }) => folders.add(uri)));
  });
}
