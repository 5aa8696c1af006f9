import type { ReportedFinding } from '@stplan/rules';
import type { CodeActionParams } from 'vscode-languageserver-protocol';
import { type CodeAction, CodeActionKind, CodeActionTriggerKind, type Diagnostic } from 'vscode-languageserver-types';
import { toDiagnostic } from '../../diagnostics/to-diagnostic.ts';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffsets } from '../../document/positions.ts';
import { documentFeature } from '../feature.ts';
import { acceptActions } from './accept-actions.ts';
import { fixEdit } from './fix-edit.ts';
import { ALIGN, FIX_ALL, sourceActions } from './source-actions.ts';

/** The kinds of change that are offered, so that editors need not ask for others. */
const KINDS = [CodeActionKind.QuickFix, FIX_ALL, ALIGN];

/** What can be done about the findings of a place, and with the whole file. */
export const codeActions = documentFeature(
  'textDocument/codeAction',
  { codeActionProvider: { codeActionKinds: KINDS } },
  (document, { range, context: { only, triggerKind } }: CodeActionParams): CodeAction[] => {
    const { start, end } = toOffsets(document.lines, range);
    const isWanted = (kind: string) => only?.some((wanted) => `${kind}.`.startsWith(`${wanted}.`)) ?? true;
    const here = findingsOf(document).filter(({ finding: { span } }) => span.start <= end && start <= span.end);
    const fixes = isWanted(CodeActionKind.QuickFix)
      ? [
          ...here.flatMap((reported) => quickFixes(document, reported)),
          ...here.flatMap((reported) => acceptActions(document, reported)),
        ]
      : [];
    // An editor asks by itself wherever the cursor goes: for what can be done there, not with the whole file.
    const isAskedUnbidden = only === undefined && triggerKind === CodeActionTriggerKind.Automatic;
    return [...fixes, ...(isAskedUnbidden ? [] : sourceActions(document, findingsOf(document), isWanted))];
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
