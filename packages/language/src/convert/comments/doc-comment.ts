import type { ConversionContext } from '../conversion-context.ts';

/**
 * The doc comment of what begins at an offset: the lines of `///` directly before it, without their slashes. Private
 * comments may stand between; an empty line parts a comment from what follows.
 */
export function docComment({ docs, text }: ConversionContext, offset: number): string | undefined {
  if (docs.size === 0) return undefined;
  const lines: string[] = [];
  let line = lineStart(text, offset);
  // What shares its line with something else has nothing directly before it.
  if (text.slice(line, offset).trim() !== '') return undefined;
  while (line > 0) {
    const end = text[line - 1] === '\n' && text[line - 2] === '\r' ? line - 2 : line - 1;
    line = lineStart(text, end);
    const start = line + blanks(text, line, end);
    if (!text.startsWith('//', start)) break;
    if (docs.has(start))
      lines.unshift(
        text
          .slice(start + 3, end)
          .replace(/^ /, '')
          .trimEnd(),
      );
  }
  return lines.length === 0 ? undefined : lines.join('\n');
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** How many blanks a line begins with. */
function blanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at - start;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
