import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { OpenDocuments } from './document-changes.ts';
import { type Publishing, updateBook } from './publisher.ts';

/** What the editor is told of one file when it asks. */
export function documentReport(
  publishing: Pick<Publishing, 'folders' | 'book' | 'settings'>,
  uri: string,
  before: string | undefined,
): DocumentDiagnosticReport {
  updateBook(publishing);
  const { book } = publishing;
  const { id, diagnostics } = book.entry(uri);
  book.tell(uri);
  return id === before
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics] };
}

/** What it is told of all files: those of which something is said, or of which it still believes something. */
export function workspaceReports(
  publishing: Pick<Publishing, 'folders' | 'book' | 'settings'>,
  before: ReadonlyMap<string, string>,
  open: OpenDocuments,
): WorkspaceDocumentDiagnosticReport[] {
  updateBook(publishing);
  const { book } = publishing;
  return [...new Set([...book.uris(), ...before.keys()])].flatMap((uri): WorkspaceDocumentDiagnosticReport[] => {
    const { id, diagnostics } = book.entry(uri);
    book.tell(uri);
    const version = open.version(uri) ?? null;
    if (before.get(uri) === id) return [{ kind: 'unchanged', uri, version, resultId: id }];
    return [{ kind: 'full', uri, version, resultId: id, items: [...diagnostics] }];
  });
}
