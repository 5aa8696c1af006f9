import type { Diagnostic } from 'vscode-languageserver-types';
import type { DocumentView } from '../document/folder-view.ts';
import type { ClientSettings } from '../settings/client-settings.ts';
import { acceptedDiagnostic, toDiagnostic } from './to-diagnostic.ts';

/** Everything that is to be shown at a file. */
export function fileDiagnostics(document: DocumentView, { showAccepted }: ClientSettings): readonly Diagnostic[] {
  const { findings, result } = document.folder.analysis();
  const open = (findings.get(document.file) ?? []).map((reported) => toDiagnostic(document, reported));
  if (!showAccepted) return open;
  const accepted = result.accepted.filter(({ finding }) => finding.span.file === document.file);
  return [...open, ...accepted.map((one) => acceptedDiagnostic(document, one))];
}
