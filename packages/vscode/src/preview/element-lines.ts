/** The lines of an element, from 1, both included. */
export type ElementLines = { readonly from: number; readonly to: number };

/** What begins an element: a word at the beginning of a line. */
const HEAD = /^[a-z]/;

/** The lines of the element around a line of a plan, by where words stand; one line where there is no element. */
export function elementLines(lines: readonly string[], line: number): ElementLines {
  const isHead = (text: string | undefined) => text !== undefined && HEAD.test(text);
  let from = line;
  while (from > 1 && !isHead(lines[from - 1])) from--;
  if (!isHead(lines[from - 1])) return { from: line, to: line };
  let to = line;
  while (to < lines.length && !isHead(lines[to])) to++;
  return { from, to };
}
