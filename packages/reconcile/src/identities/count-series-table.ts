import {
  type CountMeasure,
  type CountRow,
  type CountSeries,
  nextPeriod,
  type Period,
  periodText,
  RATIO,
  type ServiceChange,
  sign,
  type Term,
} from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { COUNTS_THAT_ADD } from '../measure/count-measures.ts';
import type { Draft } from '../statement/draft.ts';
import { isKnown } from '../term/amount.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite } from '../term/renamed.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/**
 * Inside a table of beds, activity or staff: opening and change make closing, which is the next opening; a printed
 * percentage is the change over the opening; the row of a total is the sum of the lines that it names.
 */
export const countSeriesTable: Identity = (books) =>
  [...books.counts.series, ...books.plan.elements['service change'].flatMap(tablesOf)].flatMap((series) =>
    draftsOf(books, series),
  );

/** What of a line's table is checked, be it the line's own or one that a service change states of it. */
type Counts = Pick<CountSeries, 'name' | 'kind' | 'subject' | 'rows' | 'totals' | 'span'>;

function tablesOf({ name, counts }: ServiceChange): Counts[] {
  return counts.map(({ countKind, line, subject, rows, span }) => ({
    name: `${name} ${line.name}`,
    kind: countKind,
    subject,
    rows,
    totals: undefined,
    span,
  }));
}

function draftsOf(books: Books, series: Counts): Draft[] {
  return periodsOf(series.rows).flatMap((period) => [
    ...movement(books, series, period),
    ...continuity(books, series, period),
    ...percentage(books, series, period),
    ...totals(books, series, period),
  ]);
}

/** The periods of a table's columns, each once. */
function periodsOf(rows: readonly CountRow[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { series } of rows) for (const period of series.periods) periods.set(periodText(period), period);
  return [...periods.values()];
}

function figure(books: Books, { name, rows }: Counts, measure: CountMeasure, period: Period): Term | undefined {
  for (const row of rows) {
    if (row.measure !== measure || row.upTo !== undefined) continue;
    const term = books.cells.period(row.series, period, `${name} ${measure} in ${periodText(period)}`);
    if (term !== undefined) return term;
  }
  return undefined;
}

function movement(books: Books, series: Counts, period: Period): Draft[] {
  const [opening, change, closing] = (['opening', 'change', 'closing'] as const).map((row) =>
    figure(books, series, row, period),
  );
  if (opening === undefined || change === undefined || closing === undefined) return [];
  return [draft(series, period, 'closing', 'opening, change and closing', [opening, change], closing)];
}

function continuity(books: Books, series: Counts, period: Period): Draft[] {
  const closing = figure(books, series, 'closing', period);
  const opening = figure(books, series, 'opening', nextPeriod(period));
  if (closing === undefined || opening === undefined) return [];
  return [draft(series, nextPeriod(period), 'opening', 'opening and the closing before', [closing], opening)];
}

function percentage(books: Books, series: Counts, period: Period): Draft[] {
  const [opening, change, printed] = (['opening', 'change', 'percent'] as const).map((row) =>
    figure(books, series, row, period),
  );
  if (opening === undefined || change === undefined || printed === undefined || !isKnown(printed) || !isKnown(change))
    return [];
  // A closure of a tenth is printed as 10% as often as (10%).
  const reduction = sign(change.value) < 0 && sign(printed.value) >= 0;
  const share = derivedTerm(
    'quotient',
    `${change.label} over opening`,
    [reduction ? opposite(change) : change, opening],
    { unit: RATIO },
  );
  return [draft(series, period, 'percent', 'printed percentage', [share], printed)];
}

function totals(books: Books, series: Counts, period: Period): Draft[] {
  const lines = series.totals?.value ?? [];
  if (lines.length === 0) return [];
  return COUNTS_THAT_ADD.flatMap((measure): Draft[] => {
    const stated = figure(books, series, measure, period);
    if (stated === undefined) return [];
    const terms = lines.map(({ name, kinds, span }) => {
      const line = books.plan.lookup(name, kinds);
      return (line && figure(books, line, measure, period)) ?? missingTerm(`${name} ${measure}`, stated, span);
    });
    return [draft(series, period, `total ${measure}`, `${measure} as the sum of its lines`, terms, stated)];
  });
}

function draft(
  { name, kind, subject, span }: Counts,
  period: Period,
  part: string,
  title: string,
  lhs: readonly Term[],
  stated: Term,
): Draft {
  return {
    identity: 'table',
    subject: name,
    part: subject === undefined ? `${kind} ${part}` : `${kind} at ${subject.name} ${part}`,
    title: `${name}: ${title}`,
    period,
    lhs,
    rhs: [stated],
    organisations: subject === undefined ? [] : [subject.name],
    span: placeOf(stated) ?? span,
  };
}
