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

/** Which way a difference may be nothing but what “at least” and “up to” leave open. */
export type OpenSides = ReadonlySet<-1 | 0 | 1>;

/** The verdict on a difference. Equality with the tolerance is within rounding; a zero difference is exact. */
export function verdictOf(test: Test, difference: Exact, tolerance: Exact, open: OpenSides): Verdict {
  const side = sign(difference);
  const small = compare(abs(difference), tolerance) <= 0;
  if (test === 'equal') {
    if (side === 0) return 'exact';
    return small || open.has(side) ? 'within-rounding' : 'unexplained';
  }
  const { holds, broken } = OUTCOMES[test];
  if (holds(side)) return 'met';
  return small && side !== 0 ? 'within-rounding' : broken;
}

/**
 * Which way “at least” and “up to” leave a difference open: 1 when it may be above zero, -1 when below. They speak of
 * the amount without its sign: a deficit of at least £550m is £550m or worse.
 */
export function openSides(lhs: readonly Term[], rhs: readonly Term[]): OpenSides {
  const ways = new Set<-1 | 1>();
  for (const [terms, side] of [
    [lhs, 1],
    [rhs, -1],
  ] as const) {
    for (const { qualifier, sign: own, value } of terms) {
      if (qualifier !== 'at least' && qualifier !== 'up to') continue;
      const larger = (qualifier === 'at least') === (value === undefined || sign(value) >= 0);
      // A left side that is really larger makes the difference larger, so a negative one is open.
      ways.add(side * own * (larger ? 1 : -1) > 0 ? -1 : 1);
    }
  }
  return ways;
}
