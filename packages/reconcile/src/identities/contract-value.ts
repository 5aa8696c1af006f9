import { type Contract, periodText, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { sideFigure } from '../measure/contract-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** The provider's figure for a contract is the commissioner's, year by year. */
export const contractValue: Identity = (books) =>
  books.plan.elements.contract.flatMap((contract) =>
    books.agreeing.years(contract).flatMap((year) => valueDraft(books, contract, year) ?? []),
  );

/** What a contract's parties say of its value in a year; undefined where neither says anything. */
export function valueDraft(books: Books, contract: Contract, year: number): Draft | undefined {
  const { commissioner, provider } = contract;
  if (commissioner === undefined || provider === undefined) return undefined;
  const pays = sideFigure(books, contract, commissioner.name, year);
  const receives = sideFigure(books, contract, provider.name, year);
  const like = pays ?? receives;
  if (like === undefined) return undefined;
  const gap = (name: string): Term =>
    missingTerm(`${contract.name}, ${name} in ${periodText(yearPeriod(year))}`, like, contract.nameSpan);
  return {
    identity: 'contract value',
    subject: contract.name,
    title: `Value of ${contract.name}: ${provider.name}’s figure and ${commissioner.name}’s`,
    period: yearPeriod(year),
    lhs: [receives ?? gap(provider.name)],
    rhs: [pays ?? gap(commissioner.name)],
    organisations: [commissioner.name, provider.name],
    span: placeOf(receives ?? like) ?? contract.nameSpan,
  };
}
