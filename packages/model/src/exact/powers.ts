import type { Exact } from './exact.ts';

const KNOWN = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));
const EXPONENTS: ReadonlyMap<bigint, number> = new Map(KNOWN.map((power, exponent) => [power, exponent]));

/** Ten to a whole power that is not negative. */
export function powerOfTen(exponent: number): bigint {
  return KNOWN[exponent] ?? 10n ** BigInt(exponent);
}

/** The exponent when the value is a power of ten that figures normally have, else undefined. */
export function exponentOfTen(value: bigint): number | undefined {
  return EXPONENTS.get(value);
}

/** Ten to the power of minus `digits`: one unit of the last of that many printed digits. */
export function unitOfDigit(digits: number): Exact {
  return digits >= 0 ? { n: 1n, d: powerOfTen(digits) } : { n: powerOfTen(-digits), d: 1n };
}
