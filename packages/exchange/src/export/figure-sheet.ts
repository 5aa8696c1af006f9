import type { Period, Scale, Series } from '@stplan/model';
import type { ExportView } from './export-view.ts';
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
  const totals = sheet.totals.map(({ label, pattern, heading: wanted }) => {
    const column = words.indexOf(wanted) + 1;
    const counts = (row: readonly SheetCell[]) =>
      pattern === '?*' ? !isEmpty(row[column - 1]) : row[column - 1] === pattern;
    return totalCells({ label, column, pattern, counts }, cells, TOP + 1, words.length + 1, periods.length);
  });
  const shown = periods.length === 0 ? [] : totals;
  return {
    name: sheet.name,
    rows: [[heading(sheet.title)], [], [...moneyHeading(words, periods), ...behind.map(heading)], ...cells, ...shown],
    frozen: TOP,
    shows: rows.flatMap(({ series }) => (series === undefined ? [] : [series])),
  };
}

const isEmpty = (cell: SheetCell): boolean => cell === undefined || cell === '';

/** Whether a series is by years where the sheet is, or by quarters or months. */
export function ofKind({ periods: [first] }: Series, [wanted]: readonly Period[]): boolean {
  return first !== undefined && first.kind === wanted?.kind;
}
