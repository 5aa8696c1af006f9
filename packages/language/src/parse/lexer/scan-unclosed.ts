import { endOfLine, isBlank } from './blanks.ts';

/** A text or comment that is opened and never closed, as far as it is taken to reach. */
export type Unclosed = {
  readonly form: 'text' | 'long text' | 'comment';
  readonly start: number;
  readonly end: number;
};

/** What surely does not belong to a title on the same line: a wide gap, figures, a brace, a citation. */
const afterTitle = /\t| {2}|[ ](?=[-(£−–]?[£\d]|[_-](?:[ \t]|$))|[ \t]*[{[]/m;

/** A title is hardly longer. */
const longestTitle = 1000;

/** Where a text ends whose closing quote is missing: it never leaves its line. */
export function endOfUnclosedText(text: string, start: number): number {
  const lineEnd = endOfLine(text, start);
  const gap = text.slice(start + 1, Math.min(start + longestTitle, lineEnd)).search(afterTitle);
  return trimmed(text, start, gap < 0 ? lineEnd : start + 1 + gap);
}

/** The last place before `end` that is not white space, and after `start`. */
function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A line that begins like an element: what an unclosed comment or long text must not swallow. */
const elementLine = /^[a-z][a-z-]{1,20}[ \t]{1,9}(?:[a-z-]{1,20}[ \t]{1,9}){0,3}[A-Z][^\r\n]{0,300}\{[ \t]{0,9}$/gm;

/** Where a long text or comment ends that is never closed: before the next line that begins like an element. */
export function endOfUnclosedBlock(text: string, start: number): number {
  elementLine.lastIndex = start + 1;
  const next = elementLine.exec(text);
  return trimmed(text, start, next ? next.index : text.length);
}
