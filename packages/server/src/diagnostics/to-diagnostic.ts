import type { SourceSpan } from '@stplan/model';
import type { AcceptedFinding, ReportedFinding, Severity } from '@stplan/rules';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { DocumentView, FolderView } from '../document/folder-view.ts';
import { toRange } from '../document/positions.ts';
import { rulePageUri } from '../document/rule-page-uri.ts';

/** What goes with a diagnostic to those who offer changes for it. */
export type DiagnosticData = { readonly rule: string };

const SEVERITIES: { readonly [S in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules that find what could be taken out, which editors show faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['language/unused-element', 'language/unused-acceptance']);

/** More places than these no editor lists well. */
const MOST_RELATED = 20;

/** A finding as editors show it. */
export function toDiagnostic(document: DocumentView, reported: ReportedFinding): Diagnostic {
  const { finding, severity, number } = reported;
  const { rule, message, help, span, related } = finding;
  const tags = UNNECESSARY.has(rule) ? [DiagnosticTag.Unnecessary] : [];
  return {
    range: toRange(document.lines, span),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: rulePageUri(rule) },
    source: `stplan ${number}`,
    message: help === undefined ? message : `${message}\n${help}`,
    ...(tags.length > 0 && { tags }),
    ...(related.length > 0 && {
      relatedInformation: related.slice(0, MOST_RELATED).map((place) => relatedPlace(document.folder, place)),
    }),
    data: { rule } satisfies DiagnosticData,
  };
}

/** An accepted finding, for those who want to see them: a hint with its reason. */
export function acceptedDiagnostic(document: DocumentView, { acceptance, ...reported }: AcceptedFinding): Diagnostic {
  const { message, ...rest } = toDiagnostic(document, reported);
  return { ...rest, severity: DiagnosticSeverity.Hint, message: `Accepted: ${acceptance.reason}\n${message}` };
}

function relatedPlace(folder: FolderView, { message, span }: { readonly message: string; readonly span: SourceSpan }) {
  return { location: folder.location(span), message };
}
