import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';

/** What two members of the footprint move between each other by one element. */
export type MemberPair = {
  readonly element: MovementElement;
  /** The side whose leg comes first in the element, and the other one. */
  readonly first: string;
  readonly second: string;
  readonly firstLegs: readonly Entry[];
  readonly secondLegs: readonly Entry[];
};

/** The pairs of members that an element names as counterparties. */
export function memberPairs(books: Books, element: MovementElement): readonly MemberPair[] {
  const pairs = new Map<string, { first: string; second: string; firstLegs: Entry[]; secondLegs: Entry[] }>();
  for (const entry of books.ledger.ofElement(element)) {
    const { organisation: self, other } = entry;
    if (self === undefined || other.kind !== 'member' || other.name === self) continue;
    const key = self < other.name ? `${self} ${other.name}` : `${other.name} ${self}`;
    const pair = pairs.get(key) ?? { first: self, second: other.name, firstLegs: [], secondLegs: [] };
    pairs.set(key, pair);
    (self === pair.first ? pair.firstLegs : pair.secondLegs).push(entry);
  }
  return [...pairs.values()].map((pair) => ({ element, ...pair }));
}

/** An organisation's row of an element that says neither income nor cost nor with whom. */
export function unsplitLeg(
  books: Books,
  element: MovementElement,
  organisation: string,
  year: number,
): { readonly entry: Entry; readonly term: Term } | undefined {
  for (const entry of books.ledger.ofElement(element)) {
    if (entry.organisation !== organisation || entry.line !== undefined || entry.other.kind === 'member') continue;
    const term = books.ledger.amount(entry, year);
    if (term !== undefined) return { entry, term };
  }
  return undefined;
}
