import { startOfLine } from '../lexer/blanks.ts';
import type { TokenList } from '../lexer/token-list.ts';

const tab = 4;

/** How far a token stands from the beginning of its line; a tab counts as four. */
export function columnOf(text: string, { starts }: TokenList, index: number): number {
  const start = starts[index] ?? 0;
  let column = 0;
  for (let at = startOfLine(text, start); at < start; at++) {
    const code = text.charCodeAt(at);
    // A mark of byte order has no width.
    if (code !== 0xfeff) column += code === 9 ? tab : 1;
  }
  return column;
}

/** The first token of the line that holds a token. */
export function lineHead({ lineFirst }: TokenList, index: number): number {
  let at = index;
  while (at > 0 && lineFirst[at] !== 1) at--;
  return at;
}

/** The first token of the next line. */
export function nextLine({ lineFirst, count }: TokenList, index: number): number {
  let at = index + 1;
  while (at < count && lineFirst[at] !== 1) at++;
  return Math.min(at, count);
}
