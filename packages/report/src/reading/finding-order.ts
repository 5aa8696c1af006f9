import type { ReportedFinding, Severity } from '@stplan/rules';
import { byText } from './by-text.ts';

/** How severities are worded, gravest first. */
export const SEVERITY_WORDS: { readonly [S in Severity]: { readonly one: string; readonly many: string } } = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  info: { one: 'note', many: 'notes' },
};

/** The severities, gravest first. */
export const SEVERITIES = Object.keys(SEVERITY_WORDS) as Severity[];

/** Gravest first, then by place and rule. */
export function byGraveness(a: ReportedFinding, b: ReportedFinding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byText(a.finding.span.file, b.finding.span.file) ||
    a.finding.span.start - b.finding.span.start ||
    byText(a.finding.rule, b.finding.rule) ||
    byText(a.finding.message, b.finding.message)
  );
}
