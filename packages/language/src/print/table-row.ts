import { type FigureParts, measureFigure } from './figure-parts.ts';
import type { PrintLine } from './print-line.ts';
import { itemWidth, type Source, spanWidth } from './spacing.ts';

/** A cell of a table: its first item and the room it takes on both sides of the decimal point. */
export type TableCell = FigureParts & { readonly first: number };

/** A line of a table, taken apart. */
export type TableRow = {
  readonly line: PrintLine;
  /** The columns of the label. */
  readonly label: number;
  readonly cells: readonly TableCell[];
  /** A formula or a range of periods, which stands in no column: its first item, or -1. */
  readonly lump: number;
  /** `grows`, which follows the last cell: its index, or -1. */
  readonly growth: number;
  /** What ends the row, such as `exact`, a date, a note, sources: its first item, or -1. */
  readonly ending: number;
};

const figures: ReadonlySet<string> = new Set('NUMBER ACCOUNTING MONEY PERCENT QUANTITY DASH - _'.split(' '));
const periods: ReadonlySet<string> = new Set('YEAR QUARTER MONTH DATE'.split(' '));
const qualifiers: ReadonlySet<string> = new Set('about at least up to'.split(' '));
const endings: ReadonlySet<string> = new Set(
  'price volume exact accepted rejected not requested awarded secured expected note ['.split(' '),
);

/** The end of the cell that begins at an index, with comments and qualifiers before its figure; -1 if none begins. */
function cellEnd({ items }: Source, line: PrintLine, from: number): number {
  const types = line.role === 'header' ? periods : figures;
  let index = from;
  const precedes = ({ kind, type }: { kind: string; type: string }): boolean =>
    kind === 'comment' || (types === figures && qualifiers.has(type));
  while (index < line.tail && precedes(items[index]!)) index++;
  return index < line.tail && types.has(items[index]!.type) ? index + 1 : -1;
}

function measureCell(source: Source, first: number, end: number): TableCell {
  const { start, end: stop, type } = source.items[end - 1]!;
  const text = source.text.slice(start, stop);
  const parts = periods.has(type) ? { left: text.length, decimals: 0, hang: 0 } : measureFigure(text);
  const before = spanWidth(source, first, end) - itemWidth(source, end - 1);
  return { ...parts, left: parts.left + before, first };
}

/** Takes a row or header apart. Its label ends where the first figure or period, or what ends the row, begins. */
export function readRow(source: Source, line: PrintLine): TableRow {
  const { items } = source;
  const typeAt = (index: number): string => (index < line.tail ? items[index]!.type : '');
  const endsLabel = (index: number): boolean =>
    index >= line.tail ||
    endings.has(typeAt(index)) ||
    ['=', 'grows'].includes(typeAt(index)) ||
    cellEnd(source, line, index) > 0;
  let index = cellEnd(source, line, line.head) > 0 ? line.head : line.head + 1;
  while (!endsLabel(index)) index++;
  const labelEnd = index;
  const cells: TableCell[] = [];
  for (let end = cellEnd(source, line, index); end > 0; end = cellEnd(source, line, index)) {
    cells.push(measureCell(source, index, end));
    index = end;
  }
  const label = labelEnd > line.first ? spanWidth(source, line.first, labelEnd) : 0;
  const isLump = typeAt(labelEnd) === '=' || (line.role === 'header' && index < line.tail);
  if (isLump) return { line, label, cells: [], lump: labelEnd, growth: -1, ending: -1 };
  const growth = typeAt(index) === 'grows' ? index : -1;
  while (index < line.tail && !endings.has(typeAt(index))) index++;
  return { line, label, cells, lump: -1, growth, ending: index < line.tail ? index : -1 };
}
