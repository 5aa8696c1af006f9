import { textWidth } from '../charts/text-width.ts';

/** What stands on both sides of a cell's text, in twentieths of a point. */
const PADDING = 160;
/** The size of the type of tables, in points. */
const SIZE = 7.5;
/** No text asks for more than this before it is broken over lines. */
const LONGEST = 3_200;

/**
 * The widths of the columns of a table that takes a whole line, in twentieths of a point: each has room for its longest
 * word, and what is left goes to those whose texts are broken over lines, as long as they are.
 */
export function columnWidths(rows: readonly (readonly string[])[], count: number, line: number): readonly number[] {
  const columns = Array.from({ length: count }, (_, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const least = PADDING + Math.max(...texts.flatMap((text) => text.split(/\s/).map(widthOf)));
    return { least, wished: Math.max(least, PADDING + Math.min(LONGEST, Math.max(...texts.map(widthOf)))) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wished = columns.reduce((sum, column) => sum + column.wished, 0);
  return columns.map((column) => {
    if (least >= line) return Math.floor((column.least * line) / least);
    if (wished <= line) return Math.floor((column.wished * line) / wished);
    return Math.floor(column.least + ((column.wished - column.least) * (line - least)) / (wished - least));
  });
}

/** In bold type, as a head may be. */
function widthOf(text: string): number {
  return Math.ceil(textWidth(text, SIZE, true) * 20);
}
