import { formatEdits } from '@stplan/language';
import type { ReportedFinding } from '@stplan/rules';
import type { CodeAction } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { fixEdit } from './fix-edit.ts';

/** What can be done with a file as a whole. */
export function sourceActions(document: DocumentView, findings: readonly ReportedFinding[]): CodeAction[] {
  return [fixAll(document, findings), align(document)].filter((action) => action !== undefined);
}

/** Every fix that never changes what the plan means, the first of each finding. */
function fixAll({ folder }: DocumentView, findings: readonly ReportedFinding[]): CodeAction | undefined {
  const fixes = findings.flatMap(({ finding }) => finding.fixes.find(({ safe }) => safe) ?? []);
  if (fixes.length === 0) return undefined;
  return { title: 'Apply all safe fixes of this file', kind: 'source.fixAll.stplan', edit: fixEdit(folder, fixes) };
}

function align({ parsed, lines, uri }: DocumentView): CodeAction | undefined {
  const edits = formatEdits(parsed);
  if (edits.length === 0) return undefined;
  const changes = { [uri]: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })) };
  return { title: 'Align tables and statements', kind: 'source.align.stplan', edit: { changes } };
}
