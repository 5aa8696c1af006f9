import { terminals } from '../generated/vocabulary.ts';
import { isBlank } from './blanks.ts';
import { keywords } from './kinds.ts';
import type { Terminal } from './terminal.ts';

/** What a token that begins with a character can be, so that the lexer need not try what cannot match. */
export const classes = { other: 0, blank: 1, small: 2, capital: 3, digit: 4, quote: 5, slash: 6 } as const;

/** The class of each ASCII character. */
export const classOf = new Uint8Array(128);

const rangeOf = (first: string, last: string, kind: number): void => {
  classOf.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);
};

for (let code = 0; code < 128; code++) if (isBlank(code)) classOf[code] = classes.blank;
rangeOf('a', 'z', classes.small);
rangeOf('A', 'Z', classes.capital);
rangeOf('0', '9', classes.digit);
rangeOf('"', '"', classes.quote);
rangeOf('/', '/', classes.slash);

const isSmall = (text: string): boolean => classOf[text.charCodeAt(0)] === classes.small;

const tokens = terminals.filter(({ role }) => role === 'token');
const elsewhere = tokens.filter(({ startsElsewhere }) => startsElsewhere);
const byStart = new Map<number, Terminal[]>();
for (const terminal of tokens) {
  for (const char of terminal.starts) {
    const code = char.charCodeAt(0);
    const others = byStart.get(code);
    if (others === undefined) byStart.set(code, [terminal]);
    else others.push(terminal);
  }
}

/** The terminals that can begin with a character, in the order of the grammar. */
export const terminalsAt = (code: number): readonly Terminal[] => byStart.get(code) ?? elsewhere;

const signs = keywords.filter(([text]) => !isSmall(text)).sort(([a], [b]) => b.length - a.length);
const signsByStart = new Map<number, (readonly [string, number])[]>();
for (const sign of signs) {
  const code = sign[0].charCodeAt(0);
  signsByStart.set(code, [...(signsByStart.get(code) ?? []), sign]);
}

/** The keywords that are signs and begin with a character, the longest first. */
export const signsAt = (code: number): readonly (readonly [text: string, kind: number])[] =>
  signsByStart.get(code) ?? [];

/** The keywords that are words. */
export const wordKinds: ReadonlyMap<string, number> = new Map(keywords.filter(([text]) => isSmall(text)));
