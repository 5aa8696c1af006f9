import { type Term, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { MovementElement } from '../ledger/entry.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { schemeNet } from './scheme-net.ts';

/** The years that some entry of an element states, in order. */
export function elementYears(books: Books, element: MovementElement): readonly number[] {
  return [...new Set(books.ledger.ofElement(element).flatMap(({ years }) => years))].sort((a, b) => a - b);
}

/** The sum of the annual effects up to a year. */
export function accumulatedNet(books: Books, element: MovementElement, year: number): Term | undefined {
  const terms = elementYears(books, element)
    .filter((other) => other <= year)
    .flatMap((other) => inYear(books, element, other) ?? []);
  return terms.length === 0 ? undefined : sumTerm(`${element.name} accumulated`, terms);
}

/** What a year adds to the annual effect of the year before. */
export function newInYear(books: Books, element: MovementElement, year: number): Term | undefined {
  const now = inYear(books, element, year);
  const before = inYear(books, element, year - 1);
  if (now === undefined) return undefined;
  return sumTerm(`${element.name} new in the year`, before === undefined ? [now] : [now, opposite(before)]);
}

function inYear(books: Books, element: MovementElement, year: number): Term | undefined {
  const net = schemeNet(books, element, year);
  return net && renamed(net, `${element.name} in ${yearText({ start: year })}`);
}
