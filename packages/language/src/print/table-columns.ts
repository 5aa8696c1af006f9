import { type Columns, placeAt } from './columns.ts';
import { largest } from './largest.ts';
import type { PrintLine } from './print-line.ts';
import type { Source } from './spacing.ts';
import { readRow, type TableCell, type TableRow } from './table-row.ts';

/** The longest label that the columns make room for; a longer one pushes only its own cells aside. */
export const longestRowLabel = 60;

/** The fewest blanks between two cells. */
const gap = 2;

/** Where the cells of a row begin and end relative to the decimal point of their column. */
function reach(cell: TableCell, decimals: number, isHeader: boolean): { left: number; right: number } {
  return isHeader
    ? { left: cell.left - decimals, right: decimals }
    : { left: cell.left, right: cell.decimals + cell.hang };
}

function placeRows(columns: Columns, rows: readonly TableRow[]): void {
  const indent = 2 * (rows[0]?.line.depth ?? 0);
  const counted = rows.filter(({ label }) => label <= longestRowLabel);
  const label = largest(counted.map((row) => row.label));
  const from = indent + label;
  const ends = new Map(rows.map((row) => [row, from]));
  const begin = label > 0 ? gap : 0;

  for (const { lump } of rows) if (lump >= 0) placeAt(columns, lump, from + begin, 1);

  const count = largest(rows.map(({ cells }) => cells.length));
  for (let column = 0; column < count; column++) {
    const filled = rows.filter(({ cells }) => cells.length > column);
    const decimals = largest(filled.map(({ line, cells }) => (line.role === 'header' ? 0 : cells[column]!.decimals)));
    const parts = filled.map((row) => ({ row, ...reach(row.cells[column]!, decimals, row.line.role === 'header') }));
    const before = column > 0 ? gap : begin;
    const narrow = parts.filter(({ row }) => row.label <= longestRowLabel);
    const point = largest(narrow.map(({ row, left }) => ends.get(row)! + before + left));
    for (const { row, left, right } of parts) {
      placeAt(columns, row.cells[column]!.first, point - left, gap);
      ends.set(row, point + right);
    }
  }

  const rightmost = largest(counted.filter(({ cells }) => cells.length > 0).map((row) => ends.get(row)!));
  for (const { cells, growth, ending } of rows) {
    if (growth >= 0) placeAt(columns, growth, 0, gap);
    if (ending >= 0 && cells.length > 0) placeAt(columns, ending, rightmost + gap, gap);
  }
}

/**
 * Sets the tables of one body: labels on the left, figures on their decimal points, the periods of the header over
 * them, and what ends a row after the last column. Every header begins a table of its own.
 */
export function alignTables(source: Source, columns: Columns, body: readonly PrintLine[]): void {
  let rows: TableRow[] = [];
  for (const line of body) {
    if ((line.role !== 'row' && line.role !== 'header') || line.splits) continue;
    if (line.role === 'header') {
      placeRows(columns, rows);
      rows = [];
    }
    rows.push(readRow(source, line));
  }
  placeRows(columns, rows);
}
