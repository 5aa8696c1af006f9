import { terminals } from '../generated/vocabulary.ts';
import { isBlank } from './blanks.ts';
import { keywords } from './kinds.ts';
import type { Terminal } from './terminal.ts';

/** What a token that begins with a character can be, so that the lexer need not try what cannot match. */
export const classes = { other: 0, blank: 1, small: 2, capital: 3, digit: 4, quote: 5, slash: 6 } as const;

/** The class of each ASCII character. */
export const classOf = new Uint8Array(128);

const small = /[a-z]/;
const capital = /[A-Z]/;
const digit = /[0-9]/;

for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (isBlank(code)) classOf[code] = classes.blank;
  else if (small.test(char)) classOf[code] = classes.small;
  else if (capital.test(char)) classOf[code] = classes.capital;
  else if (digit.test(char)) classOf[code] = classes.digit;
  else if (char === '"') classOf[code] = classes.quote;
  else if (char === '/') classOf[code] = classes.slash;
}

const tokens = terminals.filter(({ role }) => role === 'token');
const elsewhere = tokens.filter(({ startsElsewhere }) => startsElsewhere);
const byStart = new Map<number, Terminal[]>();
for (const terminal of tokens) {
  for (const char of terminal.starts) {
    const code = char.charCodeAt(0);
    byStart.set(code, [...(byStart.get(code) ?? []), terminal]);
  }
}

/** The terminals that can begin with a character, in the order of the grammar. */
export const terminalsAt = (code: number): readonly Terminal[] => byStart.get(code) ?? elsewhere;

const signs = keywords.filter(([text]) => !small.test(text[0] ?? '')).sort(([a], [b]) => b.length - a.length);
const signsByStart = new Map<number, (readonly [string, number])[]>();
for (const sign of signs) {
  const code = sign[0].charCodeAt(0);
  signsByStart.set(code, [...(signsByStart.get(code) ?? []), sign]);
}

/** The keywords that are signs and begin with a character, the longest first. */
export const signsAt = (code: number): readonly (readonly [text: string, kind: number])[] =>
  signsByStart.get(code) ?? [];

/** The keywords that are words. */
export const wordKinds: ReadonlyMap<string, number> = new Map(keywords.filter(([text]) => small.test(text[0] ?? '')));
