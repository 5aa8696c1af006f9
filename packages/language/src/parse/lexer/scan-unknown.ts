import { isBlank } from './blanks.ts';

/** What ends a run of characters that fit nowhere: brackets, quotes and what separates. */
const ends = new Set([...'{}[]()";“”|'].map((char) => char.charCodeAt(0)));

const comma = 44;
const slash = 47;

/** Where a run of characters ends that fit nowhere: it is one mistake, up to white space. */
export function scanUnknown(text: string, from: number): number {
  if (isLoneBar(text, from)) return from + 1;
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isBlank(code) || ends.has(code)) break;
    if (code === comma && (Number.isNaN(next) || isBlank(next))) break;
    if (code === slash && (next === slash || next === 42)) break;
    at++;
  }
  return at;
}

const bar = 124;

/** A bar between cells, `|0.8|`, which is no part of them; two of them may be meant as an operator. */
const isLoneBar = (text: string, at: number): boolean =>
  text.charCodeAt(at) === bar && text.charCodeAt(at + 1) !== bar && text.charCodeAt(at - 1) !== bar;
