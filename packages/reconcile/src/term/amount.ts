import { type Exact, type Interval, isZero, negateInterval, type Term } from '@stplan/model';

/** A term whose value is known. */
export type KnownTerm = Term & { readonly value: Exact; readonly lo: Exact; readonly hi: Exact };

export function isKnown(term: Term): term is KnownTerm {
  return term.value !== undefined && term.lo !== undefined && term.hi !== undefined;
}

/** The term's own interval, without the sign with which it enters a sum; undefined when it is not stated. */
export function intervalOf(term: Term): Interval | undefined {
  return isKnown(term) ? term : undefined;
}

/** What the term adds to a sum: its interval with its sign. */
export function contribution(term: Term): Interval | undefined {
  if (!isKnown(term)) return undefined;
  return term.sign === 1 ? term : negateInterval(term);
}

/** An exact zero, as a dash in a table says it: nothing moves and no tolerance is added. */
export function isNil(term: Term): boolean {
  return isKnown(term) && isZero(term.value) && isZero(term.lo) && isZero(term.hi);
}
