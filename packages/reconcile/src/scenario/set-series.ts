import {
  type Exact,
  type Figure,
  isZero,
  over,
  type Period,
  plus,
  type Series,
  samePeriod,
  times,
  ZERO,
} from '@stplan/model';

/** A series with a figure of a period, or of all its periods, set; undefined where it has no such cell of its own. */
export function withFigure(series: Series, period: Period | undefined, figure: Figure): Series | undefined {
  if (series.formula !== undefined || !hasPeriod(series, period)) return undefined;
  return { ...series, cells: series.periods.map((own, at) => (isAt(own, period) ? figure : series.cells[at])) };
}

/** Some series whose cells of a period are scaled so that together they come to a figure. */
export function scaledTo(
  all: readonly Series[],
  period: Period | undefined,
  { value }: Figure,
): ReadonlyMap<Series, Series> | undefined {
  if (all.some(({ formula }) => formula !== undefined) || !all.some((series) => hasPeriod(series, period)))
    return undefined;
  const periods = period === undefined ? all.flatMap((series) => series.periods) : [period];
  const factors = new Map<Period, Exact>();
  for (const one of periods) {
    const factor = over(value, totalIn(all, one));
    if (factor !== undefined) factors.set(one, factor);
  }
  if (factors.size === 0) return undefined;
  return new Map(all.map((series) => [series, scaled(series, factors)]));
}

function scaled(series: Series, factors: ReadonlyMap<Period, Exact>): Series {
  const cells = series.periods.map((own, at): Figure | undefined => {
    const cell = series.cells[at];
    const factor = [...factors].find(([period]) => samePeriod(period, own))?.[1];
    // what is supposed was never printed: it is not rounded
    return cell === undefined || factor === undefined
      ? cell
      : { ...cell, value: times(cell.value, factor), step: ZERO };
  });
  return { ...series, cells };
}

function totalIn(all: readonly Series[], period: Period): Exact {
  let total = ZERO;
  for (const { periods, cells } of all) {
    for (const [at, own] of periods.entries()) {
      const value = cells[at]?.value;
      if (value !== undefined && !isZero(value) && samePeriod(own, period)) total = plus(total, value);
    }
  }
  return total;
}

function hasPeriod({ periods }: Series, period: Period | undefined): boolean {
  return period === undefined ? periods.length > 0 : periods.some((own) => samePeriod(own, period));
}

function isAt(own: Period, period: Period | undefined): boolean {
  return period === undefined || samePeriod(own, period);
}
