import { abs, compare, type Exact, exactDigits, formatPercent, minus, ONE, sum } from '@stplan/model';

/** A share as finely as it is printed: `35%`, `37.5%`. */
export function shareText(share: Exact): string {
  return formatPercent(share, Math.min(exactDigits(share, '%') ?? MOST_DIGITS, MOST_DIGITS));
}

const MOST_DIGITS = 4;

/**
 * Whether shares come to the whole. Thirds printed as 33.3% do, as far as their last digit lets them; whole percentages
 * were agreed as they stand, and have to come to it exactly.
 */
export function makeWhole(shares: readonly Exact[]): boolean {
  const finest = Math.max(0, ...shares.map((share) => exactDigits(share, '%') ?? 0));
  const slack = finest === 0 ? { n: 0n, d: 1n } : { n: BigInt(shares.length), d: 200n * 10n ** BigInt(finest) };
  return compare(abs(minus(sum(shares), ONE)), slack) <= 0;
}
