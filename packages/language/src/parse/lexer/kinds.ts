import { kindNames, lastKeyword } from '../generated/vocabulary.ts';

const numbers = new Map(kindNames.map((name, kind) => [name, kind]));

/** The number of a kind of token by its keyword or the name of its terminal. An unknown name is a bug. */
export function kindOf(name: string): number {
  const kind = numbers.get(name);
  if (kind === undefined) throw new Error(`no token is called ${name}`);
  return kind;
}

/** What a kind is called: the keyword's text, the terminal's name. */
export const nameOf = (kind: number): string => kindNames[kind] ?? '';

/** Whether a kind is a keyword, be it a word or a sign. */
export const isKeyword = (kind: number): boolean => kind > 0 && kind <= lastKeyword;

/** Whether a kind is a keyword that is a word. */
export const isWord = (kind: number): boolean => isKeyword(kind) && /^[a-z]/.test(nameOf(kind));

/** The keywords, with their kinds. */
export const keywords: readonly (readonly [text: string, kind: number])[] = kindNames
  .slice(1, lastKeyword + 1)
  .map((text, index) => [text, index + 1]);
