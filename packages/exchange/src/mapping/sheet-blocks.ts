import { cellText } from '../sheet/cell-text.ts';
import { columnsOf, type Grid, gridOf, isCovered, rowsOf } from '../sheet/grid.ts';
import { findHeader, type Header } from '../sheet/header-rows.ts';
import { periodOfHeading } from '../sheet/period-heading.ts';
import { type CellRange, placeText } from '../workbook/address.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { FIELDS } from './fields.ts';
import { guessKind } from './guess-kind.ts';
import type { TableMapping } from './mapping.ts';

/** A heading of a column is hardly longer. */
const LONGEST = 30;

/** How many rows of a sheet are looked through for a second table. */
const SEARCHED = 2_000;

/**
 * The tables of a sheet that stand below each other with blank rows between them, each with the lines above it:
 * `A1:G8`. A sheet with one table gives undefined for all of it.
 */
export function blocksOf(sheet: Sheet, firstYear: number | undefined): readonly (string | undefined)[] {
  const grid = gridOf(sheet);
  const starts: number[] = [];
  let block = grid;
  for (;;) {
    const header = findHeader(block, { firstYear });
    const kind = header && guessKind(block, header);
    const start = header && nextTable(grid, header.row + 1, firstYear, (next) => next !== kind);
    if (start === undefined) break;
    starts.push(start);
    block = gridOf(sheet, rowsFrom(grid, start));
  }
  if (starts.length === 0) return [undefined];
  const { from, to } = grid.range;
  const firsts = [from.row, ...starts];
  return firsts.map((row, index) => {
    const last = (firsts[index + 1] ?? to.row + 1) - 1;
    return `${placeText({ row, column: from.column })}:${placeText({ row: last, column: to.column })}`;
  });
}

const rowsFrom = ({ range: { from, to } }: Grid, row: number): CellRange => ({ from: { ...from, row }, to });

/** Where the next table of another kind below a row begins: at its heading, or at the one line right above that. */
function nextTable(
  grid: Grid,
  from: number,
  firstYear: number | undefined,
  isOther: (kind: TableMapping['kind']) => boolean,
): number | undefined {
  const filled = (row: number) =>
    columnsOf(grid).filter((column) => cellText(grid.at(row, column)) !== '' && !isCovered(grid, row, column));
  const isBlank = (row: number) => filled(row).length === 0;
  for (const row of rowsOf(grid).slice(0, SEARCHED)) {
    if (row <= from || filled(row).length < 2) continue;
    const start = filled(row - 1).length === 1 ? row - 1 : row;
    if (!isBlank(start - 1) || start - 1 < from) continue;
    const block = gridOf(grid.sheet, rowsFrom(grid, start));
    const header = findHeader(block, { row, firstYear });
    const kind = header && kindOfHeading(block, header, filled(row), firstYear);
    if (kind !== undefined && isOther(kind)) return start;
  }
  return undefined;
}

/** The kind of the list whose columns a row heads: all of its cells are short texts, and most of them fit that kind. */
function kindOfHeading(
  grid: Grid,
  header: Header,
  columns: readonly number[],
  firstYear: number | undefined,
): TableMapping['kind'] | undefined {
  const cells = columns.map((column) => grid.at(header.row, column));
  if (cells.some((cell) => cell?.value.form !== 'text' || cellText(cell).length > LONGEST)) return undefined;
  const kind = guessKind(grid, header);
  if (kind === undefined || kind === 'position') return undefined;
  const patterns = Object.values(FIELDS.get(kind) ?? {});
  const known = cells.filter(
    (cell) =>
      periodOfHeading(cell, firstYear) !== undefined || patterns.some((pattern) => pattern.test(cellText(cell))),
  );
  return known.length >= 2 && known.length * 3 >= cells.length * 2 ? kind : undefined;
}
