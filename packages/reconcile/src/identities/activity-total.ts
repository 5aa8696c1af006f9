import { type CountSeries, type Term, yearPeriod } from '@stplan/model';
import { effectsOnContract } from '../derive/activity-effects.ts';
import type { Books } from '../ledger/books.ts';
import { countEffects, countFigure, countYears } from '../measure/count-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';

/**
 * Planned activity of an organisation is the sum of its contracts with the effects of schemes that none of them
 * includes; and, for every count whose line states it, do nothing with the effects of all schemes.
 */
export const activityTotal: Identity = (books) =>
  books.counts.series.flatMap((series) =>
    countYears(series.rows).flatMap((year) => [
      ...fromContracts(books, series, year),
      ...fromDoNothing(books, series, year),
    ]),
  );

function fromContracts(books: Books, series: CountSeries, year: number): Draft[] {
  const provider = series.subject?.name ?? '';
  const planned = plannedOf(books, series, year);
  const held = books.counts.contracts(series.kind, series.name, provider);
  if (planned === undefined || held.length === 0) return [];
  const counted = new Set<string>();
  const lhs: Term[] = [];
  for (const { contract, table } of held) {
    const contracted = countFigure(books, table.rows, 'contracted', year, `${contract.name} contracted`);
    if (contracted === undefined) return [];
    lhs.push(contracted);
    for (const { name } of contract.includes) counted.add(name);
    for (const { scheme, term } of effectsOnContract(books, contract, table, year)) {
      if (!counted.has(scheme)) lhs.push(term);
      counted.add(scheme);
    }
  }
  const others = countEffects(books, books.counts.changes(series.kind, series.name, provider), year);
  for (const { scheme, term } of others) if (!counted.has(scheme)) lhs.push(term);
  return [draft(series, year, 'contracts', lhs, planned)];
}

function fromDoNothing(books: Books, series: CountSeries, year: number): Draft[] {
  const start = countFigure(books, series.rows, 'do nothing', year, `${series.name} do nothing`);
  const planned = plannedOf(books, series, year);
  if (start === undefined || planned === undefined) return [];
  const changes = books.counts.changes(series.kind, series.name, series.subject?.name ?? '');
  return [
    draft(series, year, 'do nothing', [start, ...countEffects(books, changes, year).map(({ term }) => term)], planned),
  ];
}

function plannedOf(books: Books, { name, rows }: CountSeries, year: number): Term | undefined {
  return countFigure(books, rows, 'planned', year, `${name} planned`);
}

function draft(
  { name, kind, subject, span }: CountSeries,
  year: number,
  from: string,
  lhs: readonly Term[],
  planned: Term,
): Draft {
  const where = subject === undefined ? '' : ` at ${subject.name}`;
  return {
    identity: 'contract activity',
    subject: name,
    part: `${kind}${where} from ${from}`,
    title: `${name}${where}: ${from} and planned`,
    period: yearPeriod(year),
    lhs,
    rhs: [planned],
    organisations: subject === undefined ? [] : [subject.name],
    span: placeOf(planned) ?? span,
  };
}
