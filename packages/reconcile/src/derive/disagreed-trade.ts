import { type Contract, type Exact, isZero, minus, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { sideFigure } from '../measure/contract-figures.ts';
import { isKnown } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';

/** A contract between members on which the two sides plan different figures. */
export type Disagreement = {
  readonly contract: Contract;
  /** What the provider expects above what the commissioner will pay. */
  readonly amount: Exact;
  readonly receives: Term;
  readonly pays: Term;
};

/** What members plan to receive from one another that the other does not plan to pay, by contract. */
export function disagreedTrade(books: Books, year: number): Disagreement[] {
  return books.plan.elements.contract.flatMap((contract): Disagreement[] => {
    const { commissioner, provider } = contract;
    if (commissioner === undefined || provider === undefined) return [];
    if (!books.members.byName.has(commissioner.name) || !books.members.byName.has(provider.name)) return [];
    const pays = sideFigure(books, contract, commissioner.name, year);
    const receives = sideFigure(books, contract, provider.name, year);
    if (pays === undefined || receives === undefined || !isKnown(pays) || !isKnown(receives)) return [];
    const amount = minus(receives.value, pays.value);
    return isZero(amount) ? [] : [{ contract, amount, receives, pays }];
  });
}

/** The sum of it over contracts of some organisations; undefined where all agree. */
export function disagreedSum(books: Books, names: readonly string[], year: number): Term | undefined {
  const terms = disagreedTrade(books, year)
    .filter(({ contract }) => names.includes(contract.provider?.name ?? ''))
    .flatMap(({ pays, receives }) => [receives, opposite(pays)]);
  return terms.length === 0 ? undefined : sumTerm('trade on which the sides disagree', terms);
}
