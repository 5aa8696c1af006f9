import { type Columns, placeAt, reachedBefore } from './columns.ts';
import { largest } from './largest.ts';
import type { PrintLine } from './print-line.ts';
import { type Source, widthOf } from './spacing.ts';

/** The widest line whose comment the neighbours' comments are aligned with. */
export const widestCommented = 100;

/** A line with its comment at the end; the comment may go on below on lines of its own. */
type Commented = { readonly line: PrintLine; readonly comments: number[] };

/** The column at which the author wrote an item. */
function authoredColumn({ text, items }: Source, index: number): number {
  const { start } = items[index]!;
  return widthOf(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

/** Whether a comment on a line of its own goes on with the one at the end of the line above, in the same column. */
function continues(source: Source, line: PrintLine, above: Commented | undefined): boolean {
  const { items } = source;
  const last = above?.comments.at(-1);
  if (last === undefined || last !== line.first - 1 || line.role !== 'comment' || line.blank > 0) return false;
  const bothEndLines = items[last]!.type === 'line' && items[line.first]!.type === 'line';
  return bothEndLines && authoredColumn(source, last) === authoredColumn(source, line.first);
}

function readComments(source: Source, lines: readonly PrintLine[]): Commented[] {
  const commented: Commented[] = [];
  for (const line of lines) {
    const above = commented.at(-1);
    if (continues(source, line, above)) above?.comments.push(line.first);
    else commented.push({ line, comments: !line.splits && line.tail <= line.last ? [line.tail] : [] });
  }
  return commented;
}

function alignRun(source: Source, columns: Columns, run: readonly Commented[]): void {
  const present = run.filter(({ comments }) => comments.length > 0);
  const ends = present.map(({ line }) => reachedBefore(source, columns, line, line.tail));
  const widest = largest(ends.filter((end) => end <= widestCommented));
  present.forEach(({ comments }, at) => {
    for (const comment of comments) placeAt(columns, comment, Math.max(widest, ends[at]!) + 2, 2);
  });
}

/** Sets the comments at the ends of neighbouring lines of one body in a column. */
export function alignComments(source: Source, columns: Columns, lines: readonly PrintLine[]): void {
  let run: Commented[] = [];
  for (const commented of readComments(source, lines)) {
    const { line } = commented;
    const before = run.at(-1)?.line;
    const joins = !line.splits && !line.opens && line.role !== 'close' && line.blank === 0;
    if (!joins || before?.opens || before?.role === 'close' || before?.splits || before?.body !== line.body) {
      alignRun(source, columns, run);
      run = [];
    }
    run.push(commented);
  }
  alignRun(source, columns, run);
}
