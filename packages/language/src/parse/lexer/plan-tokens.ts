import type { PlanComment, PlanToken } from '../parsed-file.ts';
import { nameOf } from './kinds.ts';
import { lex } from './lex.ts';
import { createTokenList, type TokenList } from './token-list.ts';

/** The tokens of a list, each by itself. */
export function planTokens(list: TokenList): PlanToken[] {
  const tokens: PlanToken[] = [];
  for (let index = 0; index < list.count; index++) {
    tokens.push({ type: nameOf(list.kinds[index] ?? 0), start: list.starts[index] ?? 0, end: list.ends[index] ?? 0 });
  }
  return tokens;
}

/** The tokens and comments of a text as they stand in it, mistakes and all. */
export function wordsOf(text: string): { readonly tokens: PlanToken[]; readonly comments: readonly PlanComment[] } {
  const list = createTokenList(estimatedTokens(text));
  const { comments } = lex(text, list);
  return { tokens: planTokens(list), comments };
}

/** The tokens alone. */
export const tokensOf = (text: string): PlanToken[] => wordsOf(text).tokens;

/** Room for the tokens of a text, as plans go: a token and the blank after it take five characters or more. */
export const estimatedTokens = (text: string): number => Math.ceil(text.length / 5) + 16;
