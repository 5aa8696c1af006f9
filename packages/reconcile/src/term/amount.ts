import { type Exact, type Interval, isZero, minus, negateInterval, plus, type Term, ZERO } from '@stplan/model';

/** A term whose value is known. */
export type KnownTerm = Term & { readonly value: Exact; readonly lo: Exact; readonly hi: Exact };

export function isKnown(term: Term): term is KnownTerm {
  return term.value !== undefined && term.lo !== undefined && term.hi !== undefined;
}

/** What the term adds to a sum: its interval with its sign. */
export function contribution(term: Term): Interval | undefined {
  if (!isKnown(term)) return undefined;
  return term.sign === 1 ? term : negateInterval(term);
}

/** The sum of terms with their signs; undefined when one of them is not stated. */
export function totalOf(terms: readonly Term[]): Interval | undefined {
  let [value, lo, hi] = [ZERO, ZERO, ZERO];
  let isFirst = true;
  for (const term of terms) {
    if (!isKnown(term)) return undefined;
    // Most sums are of one term.
    if (isFirst && term.sign === 1) ({ value, lo, hi } = term);
    else if (term.sign === 1) [value, lo, hi] = [plus(value, term.value), plus(lo, term.lo), plus(hi, term.hi)];
    else [value, lo, hi] = [minus(value, term.value), minus(lo, term.hi), minus(hi, term.lo)];
    isFirst = false;
  }
  return { value, lo, hi };
}

/** An exact zero, as a dash in a table says it: nothing moves and no tolerance is added. */
export function isNil(term: Term): boolean {
  return isKnown(term) && isZero(term.value) && isZero(term.lo) && isZero(term.hi);
}
