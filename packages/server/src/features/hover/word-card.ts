import type { PlanToken } from '@stplan/language';
import { isKeyword } from '../../place/token-at.ts';
import { WORD_MEANINGS } from './word-meanings.ts';

/** No phrase has more words. */
const LONGEST = 3;

/** What a word or phrase of the language means: the longest that the token is part of. */
export function wordCard(
  tokens: readonly PlanToken[],
  token: PlanToken,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  if (!isKeyword(token)) return undefined;
  const at = tokens.indexOf(token);
  for (let length = LONGEST; length > 0; length--) {
    for (let from = at - length + 1; from <= at; from++) {
      const phrase = tokens.slice(Math.max(from, 0), from + length);
      const [first, last] = [phrase[0], phrase.at(-1)];
      if (first === undefined || last === undefined || phrase.length < length) continue;
      const words = phrase.map(({ start, end }) => text.slice(start, end)).join(' ');
      const meaning = Object.hasOwn(WORD_MEANINGS, words) ? WORD_MEANINGS[words] : undefined;
      if (meaning !== undefined) return { start: first.start, end: last.end, text: `**${words}**: ${meaning}` };
    }
  }
  return undefined;
}
