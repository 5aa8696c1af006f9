import { type Exact, fraction, lowestTerms } from './exact.ts';
import { exponentOfTen } from './powers.ts';
import { fromText } from './read.ts';
import { roundedUnits } from './round.ts';

/** How many digits after the point print the value exactly; undefined when no number of digits does (1/3). */
export function decimalPlaces(value: Exact): number | undefined {
  const exponent = exponentOfTen(value.d);
  if (exponent !== undefined) return withoutTrailingZeros(value.n, exponent);
  let { d } = lowestTerms(value);
  let twos = 0;
  let fives = 0;
  for (; d % 2n === 0n; d /= 2n) twos++;
  for (; d % 5n === 0n; d /= 5n) fives++;
  return d === 1n ? Math.max(twos, fives) : undefined;
}

function withoutTrailingZeros(n: bigint, exponent: number): number {
  let [rest, places] = [n, exponent];
  while (places > 0 && rest % 10n === 0n) {
    rest /= 10n;
    places--;
  }
  return places;
}

/**
 * The value as plain decimal text without separators: rounded half away from zero to `digits`, or, without
 * `digits`, the shortest text that is exact. A value that no decimal expresses then becomes `n/d`.
 */
export function toDecimalText(value: Exact, digits: number | undefined = decimalPlaces(value)): string {
  if (digits === undefined) {
    const { n, d } = lowestTerms(value);
    return `${n}/${d}`;
  }
  const units = roundedUnits(value, digits);
  if (digits === 0) return units.toString();
  const size = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  return `${units < 0n ? '-' : ''}${size.slice(0, -digits)}.${size.slice(-digits)}`;
}

/** The one text of a value in JSON: equal values have equal texts, whatever their fraction. */
export function toJsonText(value: Exact): string {
  return toDecimalText(value);
}

/** Reads what {@link toJsonText} writes; undefined for any other text. */
export function fromJsonText(text: string): Exact | undefined {
  const match = /^(-?\d{1,1000})\/(\d{1,1000})$/.exec(text);
  if (match === null) return fromText(text);
  const [, n = '', d = ''] = match;
  return fraction(BigInt(n), BigInt(d));
}
