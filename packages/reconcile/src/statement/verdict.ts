import { abs, compare, type Exact, sign, type Term, type Verdict } from '@stplan/model';
import type { Test } from './draft.ts';

/** Which verdict a difference gives, `parts - stated`, and which way round the test stands. */
const OUTCOMES: {
  readonly [T in Exclude<Test, 'equal'>]: { readonly holds: (side: -1 | 0 | 1) => boolean; readonly broken: Verdict };
} = {
  'at least': { holds: (side) => side >= 0, broken: 'not-met' },
  above: { holds: (side) => side > 0, broken: 'not-met' },
  'at most': { holds: (side) => side <= 0, broken: 'exceeds' },
  below: { holds: (side) => side < 0, broken: 'exceeds' },
  cap: { holds: (side) => side >= 0, broken: 'exceeds' },
  different: { holds: (side) => side !== 0, broken: 'not-met' },
};

/** The verdict on a difference. Equality with the tolerance is within rounding; a zero difference is exact. */
export function verdictOf(test: Test, difference: Exact, tolerance: Exact, open: -1 | 0 | 1): Verdict {
  const side = sign(difference);
  const small = compare(abs(difference), tolerance) <= 0;
  if (test === 'equal') {
    if (side === 0) return 'exact';
    return small || side === open ? 'within-rounding' : 'unexplained';
  }
  const { holds, broken } = OUTCOMES[test];
  if (holds(side)) return 'met';
  return small && side !== 0 ? 'within-rounding' : broken;
}

/**
 * Which way “at least” and “up to” leave a difference open: 1 when it may be above zero, -1 when below, 0 when the
 * figures are printed without such words or leave both ways open.
 */
export function openSide(lhs: readonly Term[], rhs: readonly Term[]): -1 | 0 | 1 {
  const ways = new Set<number>();
  for (const [terms, side] of [
    [lhs, 1],
    [rhs, -1],
  ] as const) {
    for (const { qualifier, sign: own } of terms) {
      // A left side that is really larger makes the difference larger, so a negative one is open.
      if (qualifier === 'at least') ways.add(-side * own);
      if (qualifier === 'up to') ways.add(side * own);
    }
  }
  return ways.size === 1 ? ([...ways][0] as -1 | 1) : 0;
}
