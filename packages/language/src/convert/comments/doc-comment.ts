import type { ConversionContext } from '../conversion-context.ts';

/**
 * The doc comment of what begins at an offset: the lines of `///` directly before it, without their slashes. Private
 * comments may stand between; an empty line parts a comment from what follows.
 */
export function docComment({ docs, text }: ConversionContext, offset: number): string | undefined {
  const lines: string[] = [];
  let below = offset;
  for (let index = lastBefore(docs, offset); index >= 0; index--) {
    const { start, end } = docs[index] as { start: number; end: number };
    if (!joined(text.slice(end, below))) break;
    lines.unshift(
      text
        .slice(start + 3, end)
        .replace(/^ /, '')
        .trimEnd(),
    );
    below = start;
  }
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** Whether nothing but the end of a line, blanks and private comments lie between. */
function joined(between: string): boolean {
  const bare = between.replace(/\/\/[^\r\n]*(\r\n|\r|\n)[ \t]*/g, '').replace(/\r\n?/g, '\n');
  return /^[ \t]*\n?[ \t]*$/.test(bare);
}

function lastBefore(docs: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] as { end: number }).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
