import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { positionSum } from '../measure/position-figure.ts';
import { shareOf } from '../measure/summed-figure.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { externalLegs } from './external-legs.ts';

/** The footprint's trade with the world outside, before and after the schemes. */
export type ExternalTrade = {
  readonly 'gross income': Term;
  readonly 'gross cost': Term;
  /** What members state as income from one another, at full value whatever their share. */
  readonly 'trade between members': Term;
  readonly 'external income': Term;
  readonly 'external cost': Term;
  readonly 'planned external income': Term;
  readonly 'planned external cost': Term;
};

const known = new WeakMap<Books, Map<number, ExternalTrade | undefined>>();

/** Undefined in a year in which no member states income and cost lines. */
export function externalTrade(books: Books, year: number): ExternalTrade | undefined {
  const years = known.get(books) ?? new Map<number, ExternalTrade | undefined>();
  known.set(books, years);
  if (!years.has(year)) years.set(year, worked(books, year));
  return years.get(year);
}

function worked(books: Books, year: number): ExternalTrade | undefined {
  const name = books.whole.name;
  const income = gross(books, 'income', year);
  const cost = gross(books, 'cost', year);
  if (income.length === 0 && cost.length === 0) return undefined;
  const received = betweenMembers(books, 'income', year);
  const spent = betweenMembers(books, 'cost', year);
  const grossIncome = sumTerm(`${name} gross income`, income);
  const grossCost = sumTerm(`${name} gross cost`, cost);
  const trade = sumTerm(`${name} trade between members`, received);
  const spend = sumTerm(`${name} spend between members`, spent);
  const externalIncome = sumTerm(`${name} external income`, [grossIncome, opposite(trade)]);
  const externalCost = sumTerm(`${name} external cost`, [grossCost, opposite(spend)]);
  return {
    'gross income': grossIncome,
    'gross cost': grossCost,
    'trade between members': trade,
    'external income': externalIncome,
    'external cost': externalCost,
    'planned external income': sumTerm(`${name} planned external income`, [
      externalIncome,
      ...externalLegs(books, year)
        .filter(({ line }) => line === 'income')
        .map(({ term }) => term),
    ]),
    'planned external cost': sumTerm(`${name} planned external cost`, [
      externalCost,
      // A leg that improves a position lowers the cost.
      ...externalLegs(books, year)
        .filter(({ line }) => line === 'cost')
        .map(({ term }) => opposite(term)),
    ]),
  };
}

function gross(books: Books, measure: 'income' | 'cost', year: number): Term[] {
  return books.members.all.flatMap((member) => {
    const term = positionSum(books, { kind: 'organisation', name: member.name }, measure, year);
    return term === undefined ? [] : [shareOf(renamed(term, `${member.name} ${measure}`), member)];
  });
}

function betweenMembers(books: Books, measure: 'income' | 'cost', year: number): Term[] {
  return books.members.all.flatMap(({ name }) => {
    const term = positionSum(books, { kind: 'organisation', name }, measure, year, ({ row }) => {
      const { counterparty } = row;
      return counterparty?.kind === 'member' && books.members.byName.has(counterparty.organisation.name);
    });
    return term === undefined
      ? []
      : [renamed(term, `${name} ${measure} ${measure === 'income' ? 'from' : 'with'} members`)];
  });
}
