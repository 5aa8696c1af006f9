import type { ParsedFile } from '../parse/parsed-file.ts';
import { writeGaps } from './gaps.ts';
import { layOut } from './layout.ts';

/** A stretch of the text, from `start` to before `end`, and what replaces it. Both are white space. */
export type FormatEdit = { readonly start: number; readonly end: number; readonly text: string };

/** The smallest change of a stretch of white space: what both begin and end with stays. */
function narrow(from: string, to: string, start: number): FormatEdit {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const most = Math.min(from.length, to.length) - head;
  while (tail < most && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { start: start + head, end: start + from.length - tail, text: to.slice(head, to.length - tail) };
}

/**
 * The changes that format a plan file, in the order of the text and apart from each other. Each lies between two words
 * or comments, so that an editor keeps its cursor and a selection can be formatted by leaving out the edits outside.
 */
export function formatEdits(parsed: ParsedFile): FormatEdit[] {
  const layout = layOut(parsed);
  const { items } = layout.source;
  return writeGaps(layout).flatMap((gap, index) => {
    const start = items[index - 1]?.end ?? 0;
    const authored = parsed.text.slice(start, items[index]?.start ?? parsed.text.length);
    return authored === gap ? [] : [narrow(authored, gap, start)];
  });
}
