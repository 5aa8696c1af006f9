import { type Json, toJson } from '@stplan/model';
import type { CheckResult, ReportedFinding } from '../check/reported-finding.ts';
import { findingCounts } from './finding-counts.ts';
import type { RenderInput } from './formats/render-input.ts';

/** The version of the form below; it changes when a reader must. */
export const RESULT_FORM_VERSION = 1;

/** What other runs know of the findings. */
export type OtherRuns = Pick<RenderInput, 'identityOf' | 'standingOf' | 'known'>;

/**
 * A check as JSON: places are file, line and column from 1, figures exact decimal texts in their base unit. With
 * each finding goes its statement: every term with label, value, printed digits, sign and where it comes from. With
 * `others` each has its fingerprint, and findings that were known before stand in a list of their own.
 */
export function jsonResult(result: CheckResult, texts: ReadonlyMap<string, string>, others?: OtherRuns): Json {
  const known = others?.known;
  return toJson(
    {
      formVersion: RESULT_FORM_VERSION,
      summary: {
        ...findingCounts(result),
        ...(known && { known: known.findings.length, gone: known.gone.length }),
      },
      findings: result.findings.map((reported) => findingFields(reported, others)),
      accepted: result.accepted.map((reported) => ({
        ...findingFields(reported, others),
        acceptance: { reason: reported.acceptance.reason, span: reported.acceptance.span },
      })),
      ...(known && { known: known.findings.map((reported) => findingFields(reported, others)), gone: known.gone }),
    },
    texts,
  );
}

function findingFields({ finding, severity, number, title, url }: ReportedFinding, others?: OtherRuns): object {
  const { rule, message, help, span, related, fixes, statement, plan } = finding;
  const fingerprint = others?.identityOf(finding).fingerprint;
  const standing = others?.standingOf(finding);
  return {
    rule,
    number,
    severity,
    title,
    url,
    plan,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(standing !== undefined && { baselineState: standing }),
    message,
    help,
    span,
    related,
    fixes,
    statement,
  };
}
