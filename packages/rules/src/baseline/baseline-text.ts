import type { Problem } from '@stplan/model';
import type { KnownFinding } from './known-finding.ts';

/** The version of the form of a baseline file; it changes when a reader must. */
const FORM_VERSION = 1;

/** The order in a file: plan, rule, place, then fingerprint, each by code unit. */
const ORDER = ['plan', 'rule', 'place', 'fingerprint'] as const;

/** Findings as a baseline file: one on each line, sorted, so that it can be read, compared and merged. */
export function baselineText(findings: Iterable<KnownFinding>): string {
  const lines = [...findings].sort(inOrder).map((finding) => `    ${JSON.stringify(fields(finding))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "formVersion": ${FORM_VERSION},\n  "findings": ${list}\n}\n`;
}

function fields({ plan, rule, place, fingerprint, amount, amounts, message }: KnownFinding): object {
  return { plan, rule, place, fingerprint, amount, amounts, message };
}

function inOrder(a: KnownFinding, b: KnownFinding): number {
  for (const field of ORDER) {
    const [left = '', right = ''] = [a[field], b[field]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Reads what {@link baselineText} writes; a problem says why a text is none. */
export function readBaseline(text: string): readonly KnownFinding[] | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { error: 'it is not JSON' };
  }
  if (!isRecord(value) || !('formVersion' in value)) return { error: 'it is no baseline of stplan' };
  if (value.formVersion !== FORM_VERSION) {
    return { error: `it has form ${JSON.stringify(value.formVersion)}, and this stplan reads form ${FORM_VERSION}` };
  }
  const { findings } = value;
  if (!Array.isArray(findings)) return { error: '“findings” is not a list' };
  const wrong = findings.findIndex((entry) => !isKnownFinding(entry));
  if (wrong >= 0) return { error: `entry ${wrong + 1} of “findings” has no rule, place, message or fingerprint` };
  return findings as readonly KnownFinding[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnownFinding(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { rule, plan, place, message, fingerprint, amount, amounts } = value;
  return (
    [rule, place, message, fingerprint].every((field) => typeof field === 'string') &&
    [plan, amount].every((field) => field === undefined || typeof field === 'string') &&
    (amounts === undefined || (isRecord(amounts) && Object.values(amounts).every((one) => typeof one === 'string')))
  );
}
