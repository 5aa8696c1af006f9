import { type CountMeasure, type CountRow, comparePeriods, type Figure, type Period, samePeriod } from '@stplan/model';

/** A row of counts or measures over the periods of all rows of its table. */
export type CountLine = {
  readonly label: string;
  readonly measure: CountMeasure;
  readonly figures: readonly (Figure | undefined)[];
};

/** The rows of a table of counts over one list of periods, in order of time. */
export type CountLines = { readonly periods: readonly Period[]; readonly lines: readonly CountLine[] };

/** Puts rows over one list of periods; figures to date are left to their own row of a statement. */
export function countLines(rows: readonly CountRow[]): CountLines {
  const counted = rows.filter(({ upTo }) => upTo === undefined);
  const periods = counted
    .flatMap(({ series }) => series.periods)
    .sort(comparePeriods)
    .filter((period, index, all) => index === 0 || !samePeriod(period, all[index - 1] as Period));
  const lines = counted.map(({ measure, title, series }) => ({
    label: title ? `${measure} ${title}` : measure,
    measure,
    figures: periods.map((period) => series.cells[series.periods.findIndex((one) => samePeriod(one, period))]),
  }));
  return { periods, lines };
}
