import type { CountMeasure, CountRow, CountSeries } from '@stplan/model';
import type { Measure, Measures } from './measure.ts';

/** What is stated of counts that add up: a total is the sum of its lines. */
export const COUNTS_THAT_ADD: readonly CountMeasure[] = [
  'opening',
  'change',
  'closing',
  'do nothing',
  'submitted',
  'contracted',
  'planned',
  'forecast',
  'actual',
];

const COUNT_MEASURES: readonly CountMeasure[] = [...COUNTS_THAT_ADD, 'percent'];

type Tabled = { readonly name: string; readonly rows: readonly CountRow[] };

/** Rows of counts read by period; a row with the month it runs to is read by that month. */
export function countMeasures<E>(tabled: (element: E, title: string | undefined) => readonly Tabled[]): Measures<E> {
  return Object.fromEntries(
    COUNT_MEASURES.map((measure): [string, Measure<E>] => [
      measure,
      (element, { books, period, title }) => {
        for (const { name, rows } of tabled(element, title)) {
          for (const row of rows) {
            if (row.measure !== measure || row.upTo !== undefined || period === undefined) continue;
            const term = books.cells.period(row.series, period, `${name} ${measure}`);
            if (term !== undefined) return { term };
          }
        }
        return undefined;
      },
    ]),
  );
}

/** The figures of a line of activity, beds or staff. */
export const COUNT_SERIES_MEASURES: Measures<CountSeries> = countMeasures((series) => [series]);
