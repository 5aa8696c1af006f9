import type { ParsedFile } from '../parse/parsed-file.ts';

/**
 * A piece of the author's text that the printer never changes: a word of the language, a comment, or characters that
 * are neither. What lies between two items is white space, and that is all the printer may change.
 */
export type PrintItem = {
  readonly kind: 'token' | 'comment' | 'unknown';
  /** The token's type, or the form of the comment. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Line breaks that the author wrote before it; two stand for two or more. */
  readonly breaks: number;
  /** Whether a line break lies inside it: long text, a long comment. */
  readonly multiline: boolean;
};

/** The line breaks in a stretch of white space, counted to two. */
function breaksIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to && found < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) found++;
  }
  return found;
}

/** Whether a comment takes the rest of its line, so that nothing can follow it there. */
export const endsItsLine = (item: PrintItem): boolean => item.kind === 'comment' && item.type !== 'block';

/** Tokens and comments in the order of the text; characters that belong to neither become items of their own. */
export function readItems({ text, tokens, comments }: ParsedFile): PrintItem[] {
  const items: PrintItem[] = [];
  let end = 0;

  const add = (kind: PrintItem['kind'], type: string, start: number, stop: number): void => {
    const breaks = start - end === 1 && text.charCodeAt(end) === 32 ? 0 : breaksIn(text, end, start);
    const long = type === 'LONG_TEXT' || type === 'block' || kind === 'unknown';
    const multiline = long && breaksIn(text, start, stop) > 0;
    items.push({ kind, type, start, end: stop, breaks, multiline });
    end = stop;
  };

  const addUnknown = (until: number): void => {
    const between = text.slice(end, until);
    const first = between.search(/\S/);
    if (first < 0) return;
    add('unknown', 'unknown', end + first, end + between.trimEnd().length);
  };

  let t = 0;
  let c = 0;
  while (t < tokens.length || c < comments.length) {
    const token = tokens[t];
    const comment = comments[c];
    if (token && (!comment || token.start < comment.start)) {
      t++;
      addUnknown(token.start);
      add('token', token.type, token.start, token.end);
    } else if (comment) {
      c++;
      addUnknown(comment.start);
      const written = text.slice(comment.start, comment.end);
      const length = comment.form === 'block' ? written.length : written.trimEnd().length;
      add('comment', comment.form, comment.start, comment.start + length);
    }
  }
  addUnknown(text.length);
  return items;
}

/** The index of the item that begins at an offset, or -1. */
export function itemAt(items: readonly PrintItem[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return items[low]?.start === offset ? low : -1;
}
