import type { CellRange } from '../workbook/address.ts';
import { type Cell, cellAt, cellKey, type Sheet } from '../workbook/workbook.ts';

/** A block of a sheet that is read as one table, in which merged cells say the same everywhere. */
export type Grid = {
  readonly sheet: Sheet;
  readonly range: CellRange;
  readonly at: (row: number, column: number) => Cell | undefined;
  /** The places inside merged cells other than their upper left corners, by their keys. */
  readonly covered: ReadonlySet<number>;
};

/** No table of a plan is wider; a stray cell at the far end of a sheet does not make it so. */
const MOST_COLUMNS = 1_024;

/** The whole sheet, or a block of it. */
export function gridOf(sheet: Sheet, range?: CellRange): Grid {
  const owners = new Map<number, Cell>();
  const covered = new Set<number>();
  for (const { from, to } of sheet.merged) {
    const owner = cellAt(sheet, from.row, from.column);
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        const key = cellKey({ row, column });
        if (row !== from.row || column !== from.column) covered.add(key);
        if (owner !== undefined) owners.set(key, owner);
      }
    }
  }
  const whole = { from: { row: 1, column: 1 }, to: { row: sheet.rows, column: Math.min(sheet.columns, MOST_COLUMNS) } };
  const to = range && {
    row: Math.min(range.to.row, sheet.rows),
    column: Math.min(range.to.column, sheet.columns, range.from.column + MOST_COLUMNS),
  };
  return {
    sheet,
    range: range === undefined || to === undefined ? whole : { from: range.from, to },
    covered,
    at: (row, column) => cellAt(sheet, row, column) ?? owners.get(cellKey({ row, column })),
  };
}

/** Whether a place is inside a merged cell other than at its upper left corner: it says nothing of its own there. */
export function isCovered({ covered }: Grid, row: number, column: number): boolean {
  return covered.has(cellKey({ row, column }));
}

/** The columns of a grid. */
export function columnsOf({ range: { from, to } }: Grid): readonly number[] {
  return Array.from({ length: Math.max(0, to.column - from.column + 1) }, (_, index) => from.column + index);
}

/** The rows of a grid. */
export function rowsOf({ range: { from, to } }: Grid): readonly number[] {
  return Array.from({ length: Math.max(0, to.row - from.row + 1) }, (_, index) => from.row + index);
}
