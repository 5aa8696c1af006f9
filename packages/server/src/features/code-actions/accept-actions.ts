import { type ReportedFinding, RULES } from '@stplan/rules';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { toDiagnostic } from '../../diagnostics/to-diagnostic.ts';
import type { DocumentView } from '../../document/folder-view.ts';
import { toPosition } from '../../document/positions.ts';

/** Says in the plan, above the line, that a finding stands with a reason, which the author then types. */
export function acceptActions(document: DocumentView, reported: ReportedFinding): CodeAction[] {
  const { rule, span } = reported.finding;
  if (RULES.some(({ id, structural }) => id === rule && structural)) return [];
  const { lines, text, uri } = document;
  const { line } = toPosition(lines, span.start);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', span.start - 1) + 1))?.[0] ?? '';
  const place = { line, character: 0 };
  return [
    {
      title: `Accept ${rule} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, reported)],
      edit: {
        changes: { [uri]: [{ range: { start: place, end: place }, newText: `${indent}// stplan-accept ${rule}: \n` }] },
      },
    },
  ];
}
