import { type Figure, isZero, type Series, yearOfPeriod } from '@stplan/model';

/** The figures of a row with the financial year that each belongs to. */
export function figuresByYear({ periods, cells }: Series): { readonly year: number; readonly figure: Figure }[] {
  return periods.flatMap((period, column) => {
    const figure = cells[column];
    return figure === undefined ? [] : [{ year: yearOfPeriod(period).start, figure }];
  });
}

/** The financial years for which a row states a figure, nil included. */
export function statedYears(series: Series): number[] {
  return [...new Set(figuresByYear(series).map(({ year }) => year))];
}

/** The financial years in which a row moves anything. */
export function movingYears(series: Series): number[] {
  const moving = figuresByYear(series).filter(({ figure }) => !isZero(figure.value));
  return [...new Set(moving.map(({ year }) => year))];
}

/** The figure of a row for a whole financial year. */
export function yearFigure({ periods, cells }: Series, year: number): Figure | undefined {
  const column = periods.findIndex((period) => period.kind === 'year' && period.start === year);
  return cells[column];
}
