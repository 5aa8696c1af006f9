import { type Json, toJson } from '@stplan/model';
import type { CheckResult, ReportedFinding } from '../check/reported-finding.ts';
import { findingCounts } from './finding-counts.ts';

/** The version of the form below; it changes when a reader must. */
export const RESULT_FORM_VERSION = 1;

/**
 * A check as JSON: places are file, line and column from 1, figures exact decimal texts in their base unit. With
 * each finding goes its statement: every term with label, value, printed digits, sign and where it comes from.
 */
export function jsonResult(result: CheckResult, texts: ReadonlyMap<string, string>): Json {
  return toJson(
    {
      formVersion: RESULT_FORM_VERSION,
      summary: findingCounts(result),
      findings: result.findings.map(findingFields),
      accepted: result.accepted.map((reported) => ({
        ...findingFields(reported),
        acceptance: { reason: reported.acceptance.reason, span: reported.acceptance.span },
      })),
    },
    texts,
  );
}

/** {@link jsonResult} as text. */
export function renderJson(result: CheckResult, texts: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(jsonResult(result, texts), null, 2)}\n`;
}

function findingFields({ finding, severity, number, title, url }: ReportedFinding): object {
  const { rule, message, help, span, related, fixes, statement, plan } = finding;
  return { rule, number, severity, title, url, plan, message, help, span, related, fixes, statement };
}
