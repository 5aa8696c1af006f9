import { type Contract, type CountTable, type Term, yearPeriod } from '@stplan/model';
import { effectsOnContract } from '../derive/activity-effects.ts';
import type { Books } from '../ledger/books.ts';
import { countFigure, countYears } from '../measure/count-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';

/**
 * Planned activity of a contract is what is contracted with the effects of the schemes that the contract does not
 * include; and, where the table states it, do nothing with the effects of all schemes.
 */
export const contractActivity: Identity = (books) =>
  books.plan.elements.contract.flatMap((contract) =>
    contract.counts.flatMap((table) =>
      countYears(table.rows).flatMap((year) => [
        ...draftOf(books, contract, table, year, 'contracted'),
        ...draftOf(books, contract, table, year, 'do nothing'),
      ]),
    ),
  );

function draftOf(
  books: Books,
  contract: Contract,
  table: CountTable,
  year: number,
  from: 'contracted' | 'do nothing',
): Draft[] {
  const start = countFigure(books, table.rows, from, year, `${contract.name} ${from}`);
  const planned = countFigure(books, table.rows, 'planned', year, `${contract.name} planned`);
  if (start === undefined || planned === undefined) return [];
  const included = new Set(from === 'contracted' ? contract.includes.map(({ name }) => name) : []);
  const effects = effectsOnContract(books, contract, table, year).filter(({ scheme }) => !included.has(scheme));
  const line = table.line.name;
  const lhs: Term[] = [start, ...effects.map(({ term }) => term)];
  return [
    {
      identity: 'contract activity',
      subject: contract.name,
      part: from === 'contracted' ? line : `${line} from ${from}`,
      title: `${line} in ${contract.name}: ${from} and planned`,
      period: yearPeriod(year),
      lhs,
      rhs: [planned],
      organisations: [contract.commissioner?.name, contract.provider?.name].filter((name) => name !== undefined),
      span: placeOf(planned) ?? table.span,
    },
  ];
}
