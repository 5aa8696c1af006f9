import { textWidth } from '../charts/text-width.ts';

/** What stands on both sides of a cell's text, in twentieths of a point. */
const PADDING = 160;
/** The size of the type of tables, in points. */
const SIZE = 7.5;

/**
 * The widths of the columns of a table that takes a whole line, in twentieths of a point. Where the texts have room
 * side by side, each column has its share; else each has room for its longest word, and what is left goes to those
 * that hold most.
 */
export function columnWidths(rows: readonly (readonly string[])[], count: number, line: number): readonly number[] {
  const columns = Array.from({ length: count }, (_, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const least = PADDING + Math.max(...texts.flatMap((text) => text.split(/[ \n]/).map(widthOf)));
    const longest = PADDING + Math.max(...texts.map(widthOf));
    const usual = texts.reduce((sum, text) => sum + widthOf(text), 0) / texts.length;
    return { least, longest, beyond: Math.max(0, usual + PADDING - least) };
  });
  const sum = (of: (column: (typeof columns)[number]) => number) =>
    columns.reduce((total, column) => total + of(column), 0);
  const [least, longest, beyond] = [
    sum((column) => column.least),
    sum((column) => column.longest),
    sum((column) => column.beyond),
  ];
  return columns.map((column) => {
    if (longest <= line) return Math.floor((column.longest * line) / longest);
    if (least >= line || beyond === 0) return Math.floor((column.least * line) / least);
    return Math.floor(column.least + (column.beyond * (line - least)) / beyond);
  });
}

/** In bold type, as a head may be. */
function widthOf(text: string): number {
  return Math.ceil(textWidth(text, SIZE, true) * 20);
}
