import {
  abs,
  compare,
  type Exact,
  minus,
  plus,
  type Statement,
  sameUnit,
  sign,
  type Verdict,
  ZERO,
} from '@stplan/model';

/** A statement with the ids of those that it repeats when they are broken. */
export type Worked = { readonly statement: Statement; readonly follows: readonly string[] };

const BROKEN: ReadonlySet<Verdict> = new Set(['unexplained', 'not-met', 'exceeds', 'incomplete', 'incomparable']);

/** Whether a statement came out wrong or open, so that it is a finding or follows from one. */
export function isBroken({ verdict }: Statement): boolean {
  return BROKEN.has(verdict);
}

/**
 * Whether a broken statement would hold if some amount of its difference were not there: a sum has to close within its
 * tolerance; a target that was met with room to spare, or a cap that was, has to be met again.
 */
export function closesWithout({ difference, tolerance, verdict, unexplained }: Statement, amount: Exact): boolean {
  if (difference === undefined || unexplained === undefined) return false;
  const left = minus(difference, amount);
  if (compare(abs(left), tolerance) <= 0) return true;
  return verdict !== 'unexplained' && sign(left) === -sign(difference);
}

/**
 * Whether a break of one amount explains another: what is left of it lies within a tolerance. `way` is 1 where both
 * differences move together, -1 where one rises as the other falls; without it the amounts alone are compared.
 */
export function explains(cause: Statement, broken: Statement, tolerance: Exact, way: 1 | -1 | undefined): boolean {
  if (cause.unexplained === undefined || broken.unexplained === undefined) return false;
  if (!sameUnit(cause.unit, broken.unit)) return false;
  const [known, left] =
    way === undefined ? [cause.unexplained, broken.unexplained] : [cause.difference ?? ZERO, broken.difference ?? ZERO];
  const rest = abs(way === -1 ? plus(left, known) : minus(left, known));
  return compare(rest, tolerance) <= 0;
}
