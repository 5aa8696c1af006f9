import { type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { TradePair } from '../ledger/trade-lines.ts';
import { lineTerms } from '../measure/line-terms.ts';
import { positionSum } from '../measure/position-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { placeOf } from '../term/place-of.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** What the payee's do-nothing line receives is what the payer's spends. */
export const doNothingAgreement: Identity = (books) =>
  books.lines.pairs
    // money of a body with itself has no other side, and a rule of its own
    .filter(({ payer, payee }) => payer !== payee)
    .flatMap((pair) => books.years.flatMap((year) => draftOf(books, pair, year) ?? []));

/** The statement about what a pair trades in a year, by id. */
export function doNothingAgreementId(pair: TradePair, year: number): string {
  return statementId(named(pair, year));
}

function named({ payer, payee }: TradePair, year: number) {
  return { identity: 'do-nothing agreement', subject: `${payer} to ${payee}`, period: yearPeriod(year) } as const;
}

function draftOf(books: Books, { payer, payee }: TradePair, year: number): Draft | undefined {
  const income = lineTerms(books, books.lines.income(payee, payer), year);
  const cost = lineTerms(books, books.lines.cost(payer, payee), year);
  const like = (income ?? cost)?.[0];
  if (like === undefined) return undefined;
  // A side that states no lines at all has left them out of the plan on purpose.
  const silent = income === undefined ? payee : cost === undefined ? payer : undefined;
  if (silent !== undefined && !statesLines(books, silent, year)) return undefined;
  const span = placeOf(like) ?? books.place;
  return {
    ...named({ payer, payee }, year),
    title: `Do nothing: ${payee}’s income from ${payer} and ${payer}’s cost with ${payee}`,
    lhs: income ?? [missingTerm(`${payee} income from ${payer}`, like, span)],
    rhs: cost ?? [missingTerm(`${payer} cost with ${payee}`, like, span)],
    organisations: [payer, payee],
    span,
  };
}

function statesLines(books: Books, name: string, year: number): boolean {
  const stated = (measure: 'income' | 'cost'): Term | undefined =>
    positionSum(books, { kind: 'organisation', name }, measure, year, ({ row }) => row.counterparty?.kind === 'member');
  return stated('income') !== undefined || stated('cost') !== undefined;
}
