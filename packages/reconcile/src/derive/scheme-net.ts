import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import { shareOf } from '../measure/summed-figure.ts';
import { contribution } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';

/** The legs of a scheme in a year that belong to the footprint, shared organisations by their share. */
export function schemeLegs(books: Books, element: MovementElement, year: number): Term[] {
  return books.ledger.ofElement(element).flatMap((entry) => {
    const term = books.ledger.amount(entry, year);
    return term === undefined ? [] : (ownPart(books, entry, term) ?? []);
  });
}

/** The part of an entry's amount that belongs to the footprint; undefined for an organisation that is no member. */
export function ownPart({ members }: Books, { organisation }: Entry, term: Term): Term | undefined {
  if (organisation === undefined) return term;
  const member = members.byName.get(organisation);
  return member && shareOf(term, member);
}

/** What a scheme brings to the system as a whole; undefined when it moves nothing in the year. */
export function schemeNet(books: Books, element: MovementElement, year: number): Term | undefined {
  return books.remember(`net ${element.kind} ${element.name} ${year}`, () => {
    const legs = schemeLegs(books, element, year);
    return legs.length === 0 ? undefined : sumTerm(`${element.name} net`, legs);
  });
}

/** The improvements alone. */
export function schemeGross(books: Books, element: MovementElement, year: number): Term | undefined {
  return books.remember(`gross ${element.kind} ${element.name} ${year}`, () => {
    const legs = schemeLegs(books, element, year).filter((leg) => (contribution(leg)?.value.n ?? 0n) > 0n);
    return legs.length === 0 ? undefined : sumTerm(`${element.name} gross`, legs);
  });
}
