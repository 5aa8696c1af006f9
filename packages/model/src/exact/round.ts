import type { Exact } from './exact.ts';
import { powerOfTen } from './powers.ts';

/**
 * The value times ten to the power of `digits` as a whole number, a half going away from zero
 * (0.05 to one digit is 1, -0.05 is -1), as printed accounts and spreadsheets round.
 */
export function roundedUnits(value: Exact, digits: number): bigint {
  const n = digits > 0 ? value.n * powerOfTen(digits) : value.n;
  const d = digits < 0 ? value.d * powerOfTen(-digits) : value.d;
  if (d === 1n) return n;
  const size = n < 0n ? -n : n;
  const units = (2n * size + d) / (2n * d);
  return n < 0n ? -units : units;
}

/** The value rounded half away from zero to `digits` after the point; negative digits round to tens, hundreds, ... */
export function round(value: Exact, digits: number): Exact {
  const units = roundedUnits(value, digits);
  return digits >= 0 ? { n: units, d: powerOfTen(digits) } : { n: units * powerOfTen(-digits), d: 1n };
}
