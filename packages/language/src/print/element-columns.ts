import { type Columns, placeAt, reachedBefore } from './columns.ts';
import { largest } from './largest.ts';
import type { PrintLine } from './print-line.ts';
import type { Source } from './spacing.ts';

/** The widest name, and the widest name and title, that the neighbours make room for. */
export const widestBefore = { title: 40, rest: 96 } as const;

type Parts = { readonly line: PrintLine; readonly title: number; readonly rest: number };

/** Finds the title of an element, which follows its name, and what comes after it; -1 for what is not there. */
function readParts({ items }: Source, line: PrintLine): Parts {
  let index = line.head;
  while (index < line.tail && items[index]!.type !== 'NAME') index++;
  const title = index + 1 < line.tail ? index + 1 : -1;
  const rest = title > 0 && items[title]!.type === 'STRING' && title + 1 < line.tail ? title + 1 : -1;
  return { line, title, rest };
}

function alignRun(source: Source, columns: Columns, run: readonly PrintLine[]): void {
  if (run.length < 2) return;
  const parts = run.map((line) => readParts(source, line));
  for (const part of ['title', 'rest'] as const) {
    const present = parts.filter((line) => line[part] > 0);
    const reached = present.map((line) => reachedBefore(source, columns, line.line, line[part]));
    const widest = largest(reached.filter((width) => width <= widestBefore[part]));
    for (const line of present) placeAt(columns, line[part], widest + 1, 1);
  }
}

/** Sets the titles of elements of one kind that stand on neighbouring lines, such as sources, in a column. */
export function alignElements(source: Source, columns: Columns, lines: readonly PrintLine[]): void {
  let run: PrintLine[] = [];
  for (const line of lines) {
    // an expectation has neither name nor title: its words are a formula
    const isShort = line.role === 'element' && line.kind !== 'Expectation' && !line.opens && !line.splits;
    if (!isShort || line.blank > 0 || run.at(-1)?.kind !== line.kind) {
      alignRun(source, columns, run);
      run = [];
    }
    if (isShort) run.push(line);
  }
  alignRun(source, columns, run);
}
