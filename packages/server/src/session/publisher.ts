import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { allDiagnostics } from '../diagnostics/all-diagnostics.ts';
import type { DiagnosticsBook } from '../diagnostics/diagnostics-book.ts';
import type { ClientSettings } from '../settings/client-settings.ts';
import type { OpenDocuments } from './document-changes.ts';
import type { Folders } from './folders.ts';

/** What telling the editor of findings needs. */
export type Publishing = {
  readonly connection: Connection;
  readonly folders: Folders;
  readonly open: OpenDocuments;
  readonly book: DiagnosticsBook;
  readonly settings: () => ClientSettings;
  readonly client: () => ClientCapabilities;
};

/** Whether the editor asks for diagnostics itself, and can be told to ask again; then none are sent unasked. */
export function asksForDiagnostics({ textDocument, workspace }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
}

/** Brings the book up to date. */
export function updateBook({ folders, book, settings }: Pick<Publishing, 'folders' | 'book' | 'settings'>): void {
  const all = folders.all();
  // an editor asks file by file, and nothing may have changed in between
  const from = [settings(), ...all.flatMap((folder) => [folder.settings(), folder.view.analysis()])];
  book.update(from, () => allDiagnostics(all, settings()));
}

/** Tells the editor what changed: the diagnostics themselves, or that it should ask for them. */
export function publish(publishing: Publishing): void {
  const { connection, open, book, client } = publishing;
  updateBook(publishing);
  const changed = book.takeUntold();
  if (changed.length === 0) return;
  if (asksForDiagnostics(client())) {
    connection.languages.diagnostics.refresh();
    return;
  }
  for (const uri of changed) {
    const version = open.version(uri);
    const diagnostics = [...book.entry(uri).diagnostics];
    connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
