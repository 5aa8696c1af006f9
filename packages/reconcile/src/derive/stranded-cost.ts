import type { Efficiency, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { memberPairs } from './counter-legs.ts';

/** Organisations that lose income by a scheme of another member. */
export function losers(books: Books, element: Efficiency): readonly string[] {
  const names = memberPairs(books, element).flatMap(({ first, second, firstLegs, secondLegs }) => [
    ...(firstLegs.some(({ line }) => line === 'income') ? [first] : []),
    ...(secondLegs.some(({ line }) => line === 'income') ? [second] : []),
  ]);
  return [...new Set(names)].sort();
}

/**
 * What a scheme leaves with the providers that lose income by it: the income lost less the cost released, above zero
 * when cost stays. Undefined where nobody loses income to another member.
 */
export function strandedCost(books: Books, element: Efficiency, year: number, provider?: string): Term | undefined {
  return books.remember(`stranded cost ${element.name} ${provider ?? ''} ${year}`, () => {
    const names = losers(books, element).filter((name) => provider === undefined || name === provider);
    const terms = books.ledger.ofElement(element).flatMap((entry) => {
      if (entry.organisation === undefined || !names.includes(entry.organisation)) return [];
      const term = books.ledger.amount(entry, year);
      return term === undefined ? [] : [opposite(term)];
    });
    return terms.length === 0 ? undefined : sumTerm(`${element.name} stranded cost`, terms);
  });
}
