import type { ParsedFile } from '@stplan/language';

/** A file's text without its comments, and once more without what stands in quotes; both as long as the text. */
export type BareText = { readonly text: string; readonly masked: string };

const QUOTED = /"""[\s\S]*?"""|"(?:[^"\\\r\n]|\\[^\r\n])*"|“[^”\r\n]*”/g;

/** Blanks for comments, and quotes for quoted texts, so that what is looked for is found in neither. */
export function bareText({ text, comments }: Pick<ParsedFile, 'text' | 'comments'>): BareText {
  let bare = '';
  let at = 0;
  for (const { start, end } of [...comments].sort((a, b) => a.start - b.start)) {
    bare += text.slice(at, start) + ' '.repeat(Math.max(0, end - start));
    at = end;
  }
  bare += text.slice(at);
  return { text: bare, masked: bare.replaceAll(QUOTED, (quoted) => '"'.repeat(quoted.length)) };
}

/** A stretch of a text on one line. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Where words end and their note and sources begin; the end of the stretch when there are none. */
export function evidenceStart({ masked }: BareText, start: number, end: number): number {
  const found = /\s+(?:note\s*"|\[)/.exec(masked.slice(start, end));
  return found === null ? end : start + found.index;
}

/** A stretch without its notes and sources, those inside its braces included. */
export function withoutEvidence(text: string, masked: string): string {
  let result = '';
  let at = 0;
  for (const { index, 0: found } of masked.matchAll(/\s+note\s*"+|\s*\[[^\]]*\]/g)) {
    result += text.slice(at, index);
    at = index + found.length;
  }
  return result + text.slice(at);
}
