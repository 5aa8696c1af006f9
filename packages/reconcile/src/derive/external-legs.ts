import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { ownPart } from './scheme-net.ts';

/** A leg of a scheme with the world outside the footprint. */
export type ExternalLeg = {
  readonly entry: Entry;
  readonly term: Term;
  /** Undefined where the row is not split into income and cost. */
  readonly line: 'income' | 'cost' | undefined;
};

const known = new WeakMap<Books, Map<number, readonly ExternalLeg[]>>();

/** The legs of a year that do not cancel against another member's. */
export function externalLegs(books: Books, year: number): readonly ExternalLeg[] {
  const years = known.get(books) ?? new Map<number, readonly ExternalLeg[]>();
  known.set(books, years);
  const legs = years.get(year) ?? found(books, year);
  years.set(year, legs);
  return legs;
}

function found(books: Books, year: number): ExternalLeg[] {
  return books.ledger.entries.flatMap((entry): ExternalLeg[] => {
    if (entry.other.kind === 'member') return [];
    const amount = books.ledger.amount(entry, year);
    const term = amount && ownPart(books, entry, amount);
    return term === undefined ? [] : [{ entry, term, line: entry.line }];
  });
}
