import { equals, type Period, type Scale, type Series, sum } from '@stplan/model';
import { columnLetters } from '../workbook/address.ts';
import type { ExportView } from './export-view.ts';
import { amountOf } from './in-scale.ts';
import { moneyCells, moneyHeading, type TotalRow, totalCells } from './money-rows.ts';
import { heading, type OutSheet, type SheetCell } from './sheet-cell.ts';
import { sheetPeriods } from './sheet-periods.ts';

/** A column of words before the figures. */
export type WordColumn = {
  readonly heading: string;
  /** Stays where no row says anything in it. */
  readonly always?: boolean;
};

/** A total over the rows that have a word in a column. */
export type SheetTotal = Pick<TotalRow, 'label' | 'pattern'> & { readonly heading: string };

/** A row of a sheet; one without figures lists its element all the same. */
export type FigureRow = {
  readonly words: readonly SheetCell[];
  readonly series?: Series | undefined;
  /** What stands behind its figures, where not all of that belongs into the column for it. */
  readonly also?: string;
  /** The rows that it is the sum of: where its figures are that, they stay formulas. */
  readonly sumOf?: readonly FigureRow[];
};

/** What a sheet of figures is made of. */
export type FigureSheet = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly WordColumn[];
  readonly rows: readonly FigureRow[];
  readonly scale: Scale;
  readonly totals: readonly SheetTotal[];
};

const TOP = 3;

/** Rows of figures under one heading: those of the periods that most rows have, with live totals below. */
export function figureSheet({ also }: ExportView, sheet: FigureSheet): OutSheet {
  const periods = sheetPeriods(sheet.rows.flatMap(({ series }) => (series === undefined ? [] : [series])));
  const rows = sheet.rows.filter(({ series }) => series === undefined || ofKind(series, periods));
  const suffixes = rows.map((row) => row.also ?? (row.series === undefined ? '' : (also.get(row.series) ?? '')));
  const kept = sheet.columns.flatMap(({ always }, index) =>
    always === true || rows.some(({ words }) => !isEmpty(words[index])) ? [index] : [],
  );
  const words = kept.map((index) => sheet.columns[index]?.heading ?? '');
  const behind = suffixes.some((suffix) => suffix !== '') ? ['Also'] : [];
  const cells = rows.map((row, index): readonly SheetCell[] => {
    const said = kept.map((column) => row.words[column]);
    if (row.series === undefined) return said;
    return [...moneyCells({ words: said, series: row.series }, periods, sheet.scale), suffixes[index]];
  });
  const summed = withSums(cells, rows, words.length);
  const totals = sheet.totals.map(({ label, pattern, heading: wanted }) => {
    const column = words.indexOf(wanted) + 1;
    const counts = (row: readonly SheetCell[]) =>
      pattern === '?*' ? !isEmpty(row[column - 1]) : row[column - 1] === pattern;
    return totalCells({ label, column, pattern, counts }, summed, TOP + 1, words.length + 1, periods.length);
  });
  const shown = periods.length === 0 ? [] : totals;
  return {
    name: sheet.name,
    rows: [[heading(sheet.title)], [], [...moneyHeading(words, periods), ...behind.map(heading)], ...summed, ...shown],
    frozen: TOP,
    shows: rows.flatMap(({ series }) => (series === undefined ? [] : [series])),
  };
}

/** The rows with formulas where a row is the sum of others in every digit. */
function withSums(
  cells: readonly (readonly SheetCell[])[],
  rows: readonly FigureRow[],
  words: number,
): readonly (readonly SheetCell[])[] {
  const at = new Map(rows.map((row, index) => [row, index]));
  return cells.map((row, index) => {
    const parts = (rows[index]?.sumOf ?? []).flatMap((part) => at.get(part) ?? []);
    if (parts.length === 0 || parts.length !== rows[index]?.sumOf?.length) return row;
    return row.map((cell, column) => {
      const summed = parts.map((part) => cells[part]?.[column]);
      const isFigure = typeof cell === 'object' && cell.form === 'number' && cell.nil !== true;
      if (column < words || !isFigure || !equals(cell.value, sum(summed.map(amountOf)))) return cell;
      if (cell.percent === true || cell.qualifier !== undefined) return cell;
      const formula = parts.map((part) => `${columnLetters(column + 1)}${TOP + 1 + part}`).join('+');
      return { form: 'formula', formula, value: cell.value, digits: cell.digits };
    });
  });
}

const isEmpty = (cell: SheetCell): boolean => cell === undefined || cell === '';

/** Whether a series is by years where the sheet is, or by quarters or months. */
export function ofKind({ periods: [first] }: Series, [wanted]: readonly Period[]): boolean {
  return first !== undefined && first.kind === wanted?.kind;
}
