import { type Exact, minus, plus, ZERO } from './exact.ts';

/** -1, 0 or 1 as the value is below, equal to or above zero. */
export function sign(a: Exact): -1 | 0 | 1 {
  return a.n > 0n ? 1 : a.n < 0n ? -1 : 0;
}

/** Whether the value is exactly zero; a figure that is zero as printed may not be. */
export function isZero(a: Exact): boolean {
  return a.n === 0n;
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`; fit for sorting. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  return sign(minus(a, b));
}

/** Whether two values are exactly the same, however their fractions are written. */
export function equals(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

/** The smaller value, the first of two equal ones. */
export function min(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger value, the first of two equal ones. */
export function max(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/** The sum of all values; zero for none. */
export function sum(values: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const value of values) total = plus(total, value);
  return total;
}
