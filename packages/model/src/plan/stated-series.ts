import type { StatedAmount } from './figure.ts';
import type { Series } from './series.ts';

/** Amounts of one unit that stand alone (`saves £46m in 2020/21`) as a row of a table, in the form of the first. */
export function statedSeries(first: StatedAmount, ...others: readonly StatedAmount[]): Series {
  const amounts = [first, ...others];
  const { scale, unit } = first.figure;
  return {
    periods: amounts.map(({ period }) => period),
    cells: amounts.map(({ figure }) => figure),
    formula: undefined,
    growth: undefined,
    exact: false,
    scale,
    unit,
  };
}
