import { type Period, periodText, type Scale, type Series, samePeriod, sum } from '@stplan/model';
import { columnLetters } from '../workbook/address.ts';
import { amountOf, digitsOf, figureCell } from './in-scale.ts';
import { heading, type SheetCell } from './sheet-cell.ts';

/** A row of figures behind words that say what it is. */
export type MoneyRow = { readonly words: readonly SheetCell[]; readonly series: Series };

/** The heading of words and periods. */
export function moneyHeading(words: readonly string[], periods: readonly Period[]): readonly SheetCell[] {
  return [...words, ...periods.map(periodText)].map(heading);
}

/** A row under its heading. */
export function moneyCells(
  { words, series }: MoneyRow,
  periods: readonly Period[],
  scale: Scale,
): readonly SheetCell[] {
  const cells = periods.map((period) => {
    const index = series.periods.findIndex((each) => samePeriod(each, period));
    return index < 0 ? undefined : figureCell(series.cells[index], scale);
  });
  return [...words, ...cells];
}

/** A total that stays a formula: the rows of a column whose word in another column fits a pattern. */
export type TotalRow = {
  readonly label: string;
  /** The column of the words, counted from 1, and what they must be: `income*`. */
  readonly column: number;
  readonly pattern: string;
  readonly counts: (words: readonly SheetCell[]) => boolean;
};

/** A row of totals below rows that begin in row `first` of the sheet and have their figures from column `from` on. */
export function totalCells(
  { label, column, pattern, counts }: TotalRow,
  rows: readonly (readonly SheetCell[])[],
  first: number,
  from: number,
  width: number,
): readonly SheetCell[] {
  const last = first + rows.length - 1;
  const keys = `$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`;
  const figures = Array.from({ length: width }, (_, index): SheetCell => {
    const letters = columnLetters(from + index);
    const counted = rows.filter((row) => counts(row)).map((row) => row[from - 1 + index]);
    return {
      form: 'formula',
      formula: `SUMIF(${keys},"${pattern}",${letters}$${first}:${letters}$${last})`,
      value: sum(counted.map(amountOf)),
      digits: digitsOf(counted),
    };
  });
  return [heading(label), ...Array.from({ length: from - 2 }, () => undefined), ...figures];
}
