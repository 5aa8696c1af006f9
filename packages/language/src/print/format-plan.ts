import type { ParsedFile } from '../parse/parsed-file.ts';
import { writeGaps } from './gaps.ts';
import { layOut } from './layout.ts';

/**
 * Formats a plan file. Only white space changes: every word and comment stays as it was written (blanks at the end of
 * a comment's line go), and an element that could not be understood stays as it is. Formatting the result again
 * changes nothing.
 */
export function formatPlan(parsed: ParsedFile): { readonly text: string } {
  const layout = layOut(parsed);
  const gaps = writeGaps(layout);
  const pieces: string[] = [];
  layout.source.items.forEach(({ start, end }, index) => {
    pieces.push(gaps[index]!, parsed.text.slice(start, end));
  });
  return { text: pieces.join('') + gaps.at(-1)! };
}
