import type { ReportedFinding } from '@stplan/rules';
import type { CodeActionParams } from 'vscode-languageserver-protocol';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { toDiagnostic } from '../../diagnostics/to-diagnostic.ts';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffsets } from '../../document/positions.ts';
import { documentFeature } from '../feature.ts';
import { acceptActions } from './accept-actions.ts';
import { fixEdit } from './fix-edit.ts';
import { sourceActions } from './source-actions.ts';

/** The kinds of change that are offered, so that editors need not ask for others. */
const KINDS = [CodeActionKind.QuickFix, 'source.fixAll.stplan', 'source.align.stplan'];

/** What can be done about the findings of a place, and with the whole file. */
export const codeActions = documentFeature(
  'textDocument/codeAction',
  { codeActionProvider: { codeActionKinds: KINDS } },
  (document, { range, context: { only } }: CodeActionParams): CodeAction[] => {
    const { start, end } = toOffsets(document.lines, range);
    const here = findingsOf(document).filter(({ finding: { span } }) => span.start <= end && start <= span.end);
    return [
      ...here.flatMap((reported) => quickFixes(document, reported)),
      ...here.flatMap((reported) => acceptActions(document, reported)),
      ...sourceActions(document, findingsOf(document)),
    ].filter(({ kind }) => only === undefined || only.some((wanted) => `${kind}.`.startsWith(`${wanted}.`)));
  },
);

function findingsOf({ folder, file }: DocumentView): readonly ReportedFinding[] {
  return folder.analysis().findings.get(file) ?? [];
}

/** The fixes that a rule offers; the first safe one is what the editor takes when asked for the obvious. */
function quickFixes(document: DocumentView, reported: ReportedFinding): CodeAction[] {
  const diagnostics: Diagnostic[] = [toDiagnostic(document, reported)];
  const { fixes } = reported.finding;
  const obvious = fixes.find(({ safe }) => safe);
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: fixEdit(document.folder, [fix]),
    ...(fix === obvious && { isPreferred: true }),
  }));
}
