import { type Exact, minus, negate, ONE, over, plus, times, ZERO } from '../exact/exact.ts';
import { max, min, sign } from '../exact/order.ts';
import { type Interval, point } from './interval.ts';

/** Every sum of a value of the one and a value of the other. */
export function plusIntervals(a: Interval, b: Interval): Interval {
  return { value: plus(a.value, b.value), lo: plus(a.lo, b.lo), hi: plus(a.hi, b.hi) };
}

/** Every difference between a value of the first and a value of the second. */
export function minusIntervals(a: Interval, b: Interval): Interval {
  return { value: minus(a.value, b.value), lo: minus(a.lo, b.hi), hi: minus(a.hi, b.lo) };
}

/** The values with the other sign. */
export function negateInterval(a: Interval): Interval {
  return { value: negate(a.value), lo: negate(a.hi), hi: negate(a.lo) };
}

/** The interval times an exact factor. */
export function scaleInterval(a: Interval, factor: Exact): Interval {
  const [one, other] = [times(a.lo, factor), times(a.hi, factor)];
  return { value: times(a.value, factor), ...(factor.n < 0n ? { lo: other, hi: one } : { lo: one, hi: other }) };
}

/** Every product of a value of the one and a value of the other. */
export function timesIntervals(a: Interval, b: Interval): Interval {
  if (a.lo === a.hi) return scaleInterval(b, a.value);
  if (b.lo === b.hi) return scaleInterval(a, b.value);
  const one = times(a.lo, b.lo);
  const two = times(a.lo, b.hi);
  const three = times(a.hi, b.lo);
  const four = times(a.hi, b.hi);
  return {
    value: times(a.value, b.value),
    lo: min(min(one, two), min(three, four)),
    hi: max(max(one, two), max(three, four)),
  };
}

/** The quotient; undefined when the divisor may be zero, because the quotient is then unbounded. */
export function overIntervals(a: Interval, b: Interval): Interval | undefined {
  if (sign(b.lo) <= 0 && sign(b.hi) >= 0) return undefined;
  // The divisor keeps one sign, so its reciprocal runs from 1/hi to 1/lo.
  const [value, lo, hi] = [over(ONE, b.value), over(ONE, b.hi), over(ONE, b.lo)];
  return value && lo && hi && timesIntervals(a, b.lo === b.hi ? point(value) : { value, lo, hi });
}

/** The sum of all intervals; exactly zero for none. */
export function sumIntervals(intervals: Iterable<Interval>): Interval {
  let total: Interval | undefined;
  for (const interval of intervals) total = total === undefined ? interval : plusIntervals(total, interval);
  return total ?? point(ZERO);
}
