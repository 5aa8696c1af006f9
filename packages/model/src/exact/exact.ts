/**
 * An exact rational number `n / d` with `d > 0`: the only kind of number that figures are made of.
 *
 * The fraction is not kept in lowest terms: sums of decimals stay over a power of ten, which makes adding
 * a hundred thousand printed figures cheap. So compare with {@link equals}, never by structure.
 */
export type Exact = { readonly n: bigint; readonly d: bigint };

/** Nought, in any unit. */
export const ZERO: Exact = { n: 0n, d: 1n };
/** One: the share of all of something. */
export const ONE: Exact = { n: 1n, d: 1n };

/** Above this denominator a product, quotient or mixed sum is brought to lowest terms. */
const LARGE = 10n ** 24n;

/** The exact value of a whole number; a `number` must be a safe integer, anything else is a programming error. */
export function fromInteger(whole: bigint | number): Exact {
  return { n: BigInt(whole), d: 1n };
}

/** The fraction `n / d`; undefined when `d` is zero. */
export function fraction(n: bigint, d: bigint): Exact | undefined {
  if (d === 0n) return undefined;
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The exact sum. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d > b.d) return a.d % b.d === 0n ? { n: a.n + b.n * (a.d / b.d), d: a.d } : mixed(a, b.n, b.d);
  return b.d % a.d === 0n ? { n: a.n * (b.d / a.d) + b.n, d: b.d } : mixed(a, b.n, b.d);
}

/** The exact difference: the first less the second. */
export function minus(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return { n: a.n - b.n, d: a.d };
  if (a.d > b.d) return a.d % b.d === 0n ? { n: a.n - b.n * (a.d / b.d), d: a.d } : mixed(a, -b.n, b.d);
  return b.d % a.d === 0n ? { n: a.n * (b.d / a.d) - b.n, d: b.d } : mixed(a, -b.n, b.d);
}

/** A sum over denominators of which neither divides the other. */
function mixed(a: Exact, n: bigint, d: bigint): Exact {
  return trimmed(a.n * d + n * a.d, a.d * d);
}

/** The exact product. */
export function times(a: Exact, b: Exact): Exact {
  return trimmed(a.n * b.n, a.d * b.d);
}

/** The quotient; undefined when the divisor is zero. */
export function over(a: Exact, b: Exact): Exact | undefined {
  if (b.n === 0n) return undefined;
  const [n, d] = b.n < 0n ? [-a.n * b.d, -b.n * a.d] : [a.n * b.d, b.n * a.d];
  return trimmed(n, d);
}

/** The value with the other sign; zero stays zero. */
export function negate(a: Exact): Exact {
  return { n: -a.n, d: a.d };
}

/** The value without its sign. */
export function abs(a: Exact): Exact {
  return a.n < 0n ? negate(a) : a;
}

/** The same value in lowest terms. */
export function lowestTerms(a: Exact): Exact {
  const common = greatestCommonDivisor(a.n < 0n ? -a.n : a.n, a.d);
  return common === 1n ? a : { n: a.n / common, d: a.d / common };
}

function trimmed(n: bigint, d: bigint): Exact {
  return d > LARGE ? lowestTerms({ n, d }) : { n, d };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
