import { comparePeriods, type IdentityName, type Statement } from '@stplan/model';

/** The order in which statements are read: contracts and schemes first, what they add up to after. */
export const IDENTITY_ORDER: readonly IdentityName[] = [
  'table',
  'contract value',
  'double count',
  'contract tie',
  'do-nothing agreement',
  'contract activity',
  'basis',
  'effect',
  'part-year effect',
  'phasing',
  'capital',
  'transfers',
  'workforce',
  'bed demand',
  'bridge',
  'control total',
  'savings needed',
  'actuals',
  'underlying',
  'consolidation',
  'system',
  'continuity',
  'expectation',
];

const RANK = new Map(IDENTITY_ORDER.map((identity, index) => [identity, index]));

/** How near the cause an identity stands: the lower of two broken ones is reported, the other one follows from it. */
export function rankOf({ identity }: Pick<Statement, 'identity'>): number {
  return RANK.get(identity) ?? IDENTITY_ORDER.length;
}

/** By identity, subject, period and id, whatever order the files came in. */
export function compareStatements(a: Statement, b: Statement): number {
  return rankOf(a) - rankOf(b) || byText(a.subject, b.subject) || byPeriod(a, b) || byText(a.id, b.id);
}

function byPeriod({ period: a }: Statement, { period: b }: Statement): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return comparePeriods(a, b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
