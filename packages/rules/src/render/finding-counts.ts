import type { CheckResult } from '../check/reported-finding.ts';
import type { Severity } from '../rule/index.ts';

/** How many findings there are of each severity, how many are accepted, and how many are held back. */
export type FindingCounts = { readonly [S in Severity]: number } & {
  readonly accepted: number;
  readonly waiting: number;
};

/** What is said when nothing was found, and when everything found was known before. */
export const NO_FINDINGS = 'No findings';
export const NO_NEW_FINDINGS = 'No new findings';

/** Counts what a check found. */
export function findingCounts({ findings, accepted, waiting }: CheckResult): FindingCounts {
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: of('error'), warning: of('warning'), info: of('info'), accepted: accepted.length, waiting };
}

/** The closing line: `2 errors, 1 warning, 3 notes; 1 accepted`, or what is said when there are none. */
export function countsText({ error, warning, info, accepted, waiting }: FindingCounts, none = NO_FINDINGS): string {
  const parts = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')].flat();
  const open = parts.length === 0 ? none : parts.join(', ');
  const more = accepted === 0 ? open : `${open}; ${accepted} accepted`;
  return waiting === 0 ? more : `${more}. Whether the figures agree is said once all of them can be read.`;
}

function counted(number: number, name: string): string[] {
  return number === 0 ? [] : [`${number} ${name}${number === 1 ? '' : 's'}`];
}
