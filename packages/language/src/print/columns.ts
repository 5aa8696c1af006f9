import { breaksAt } from './line-breaks.ts';
import type { PrintLine } from './print-line.ts';
import { blanksBefore, itemWidth, type Source } from './spacing.ts';

/** Where items begin on their lines, as far as something aligns them: a column, and the fewest blanks before it. */
export type Columns = { readonly column: Int32Array; readonly least: Uint8Array };

/** Columns in which nothing is aligned yet. */
export function noColumns(count: number): Columns {
  return { column: new Int32Array(count).fill(-1), least: new Uint8Array(count) };
}

/** Lets an item begin at a column, or further to the right if what stands before it is too wide. */
export function placeAt({ column, least }: Columns, index: number, at: number, fewest: number): void {
  column[index] = at;
  least[index] = fewest;
}

/** The blanks before an item that continues a line whose text so far ends at `reached`. */
export function blanksAt(source: Source, { column, least }: Columns, index: number, reached: number): number {
  const at = column[index]!;
  return at < 0 ? blanksBefore(source, index) : Math.max(at - reached, least[index]!);
}

/** The column at which the text of a line ends before an item; only for lines that do not split. */
export function reachedBefore(source: Source, columns: Columns, line: PrintLine, end: number): number {
  let reached = 2 * line.depth;
  for (let index = line.first; index < end; index++) {
    if (index > line.first) reached += blanksAt(source, columns, index, reached);
    reached += itemWidth(source, index);
  }
  return reached;
}

/** Whether all items up to an index stand on the line's first row. */
export function staysWhole(source: Source, line: PrintLine, until: number): boolean {
  for (let index = line.first + 1; index <= until; index++) {
    if (breaksAt(source, line, index) || source.items[index - 1]!.multiline) return false;
  }
  return true;
}
