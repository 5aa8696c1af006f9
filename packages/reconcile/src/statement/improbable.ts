import { compare, type Exact, fromInteger, minus, plus, type Term, times, ZERO } from '@stplan/model';
import { isKnown } from '../term/amount.ts';
import { leavesOf } from '../term/leaves.ts';

/**
 * Whether a difference lies within its tolerance and yet is improbable by rounding alone: above three standard
 * deviations of a sum of figures that are each off by up to half a unit of their last digit, 3u√(n/12). It is
 * compared by squares, 12d² > 9nu², and each figure counts with its own u.
 */
export function isImprobable(difference: Exact, terms: readonly Term[]): boolean {
  let squares = ZERO;
  for (const { term } of leavesOf(terms)) {
    if (!isKnown(term)) continue;
    const unit = minus(term.hi, term.lo);
    squares = plus(squares, times(unit, unit));
  }
  if (squares.n === 0n) return false;
  return compare(times(fromInteger(12), times(difference, difference)), times(fromInteger(9), squares)) > 0;
}
