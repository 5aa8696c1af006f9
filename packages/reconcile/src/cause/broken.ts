import { abs, compare, minus, type Statement, sameUnit, type Verdict } from '@stplan/model';

/** A statement with the ids of those that it repeats when they are broken. */
export type Worked = { readonly statement: Statement; readonly follows: readonly string[] };

const BROKEN: ReadonlySet<Verdict> = new Set(['unexplained', 'not-met', 'exceeds', 'incomplete', 'incomparable']);

/** Whether a statement came out wrong or open, so that it is a finding or follows from one. */
export function isBroken({ verdict }: Statement): boolean {
  return BROKEN.has(verdict);
}

/** Whether a break of one amount explains another: what is left of it lies within the other's own tolerance. */
export function explains(cause: Statement, broken: Statement): boolean {
  if (cause.unexplained === undefined || broken.unexplained === undefined) return false;
  if (!sameUnit(cause.unit, broken.unit)) return false;
  const rest = abs(minus(broken.unexplained, cause.unexplained));
  return compare(rest, broken.tolerance) <= 0;
}
