import { type Exact, minus, plus } from '../exact/exact.ts';
import { compare, max, sign } from '../exact/order.ts';

/**
 * What a printed figure stands for: the printed value, and the least and greatest true value that would
 * have been printed so. Always `lo <= value <= hi`; an exact figure has all three equal.
 */
export type Interval = { readonly value: Exact; readonly lo: Exact; readonly hi: Exact };

/** The interval of a figure that is not rounded. */
export function point(value: Exact): Interval {
  return { value, lo: value, hi: value };
}

/** The interval of a printed figure: half a `step`, one unit of its last printed digit, either way. */
export function fromPrinted(value: Exact, step: Exact): Interval {
  if (step.n === 0n) return point(value);
  // Five tenths instead of one half: the denominator stays a power of ten.
  const half = { n: step.n * 5n, d: step.d * 10n };
  return { value, lo: minus(value, half), hi: plus(value, half) };
}

/** Whether a value lies in the interval, its ends included. */
export function contains(interval: Interval, value: Exact): boolean {
  return compare(interval.lo, value) <= 0 && compare(value, interval.hi) <= 0;
}

/**
 * How far a difference may lie from zero by rounding alone: the distance from its value to the end on
 * zero's side, so that the difference is within rounding exactly when its size is at most this.
 * For sums it is the sum of the half steps; of a zero difference it is the longer distance.
 */
export function tolerance(difference: Interval): Exact {
  const below = minus(difference.value, difference.lo);
  const above = minus(difference.hi, difference.value);
  const side = sign(difference.value);
  return side > 0 ? below : side < 0 ? above : max(below, above);
}
