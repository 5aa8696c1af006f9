import { isLineEnd } from './blanks.ts';

const quote = 34;
const backslash = 92;

/** Where a text in straight quotes ends, or -1 if its line ends before it is closed. */
export function scanQuoted(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (isLineEnd(code)) return -1;
    if (code === backslash && at + 1 < text.length && !isLineEnd(text.charCodeAt(at + 1))) at++;
  }
  return -1;
}

/** Where a text in typographic quotes ends, or -1. */
export function scanTypographic(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201d) return at + 1;
    if (isLineEnd(code)) return -1;
  }
  return -1;
}

/** Where something ends that is closed by a mark, or -1. */
export function scanTo(text: string, from: number, mark: string): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
