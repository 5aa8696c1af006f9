import { formatEdits } from '@stplan/language';
import type { ReportedFinding } from '@stplan/rules';
import type { CodeAction } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { fixEdit } from './fix-edit.ts';

export const FIX_ALL = 'source.fixAll.stplan';
export const ALIGN = 'source.align.stplan';

/** What can be done with a file as a whole. Only what is wanted is worked out: to align a file it is laid out anew. */
export function sourceActions(
  document: DocumentView,
  findings: readonly ReportedFinding[],
  isWanted: (kind: string) => boolean,
): CodeAction[] {
  return [
    isWanted(FIX_ALL) ? fixAll(document, findings) : undefined,
    isWanted(ALIGN) ? align(document) : undefined,
  ].filter((action) => action !== undefined);
}

/** Every fix that never changes what the plan means, the first of each finding. */
function fixAll({ folder }: DocumentView, findings: readonly ReportedFinding[]): CodeAction | undefined {
  const fixes = findings.flatMap(({ finding }) => finding.fixes.find(({ safe }) => safe) ?? []);
  if (fixes.length === 0) return undefined;
  return { title: 'Apply all safe fixes of this file', kind: FIX_ALL, edit: fixEdit(folder, fixes) };
}

function align({ parsed, lines, uri }: DocumentView): CodeAction | undefined {
  const edits = formatEdits(parsed);
  if (edits.length === 0) return undefined;
  const changes = { [uri]: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })) };
  return { title: 'Align tables and statements', kind: ALIGN, edit: { changes } };
}
