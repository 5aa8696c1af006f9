import { grammarRules } from '../parse/generated/grammar-graph.ts';
import { type NextToken, nextTokens, type RulePath } from './continuation.ts';

/** As many words as any phrase of the language has. */
const LONGEST = 5;

/** Whether a type of token is a word of the language. */
export function isWord(type: string): boolean {
  return /^[a-z]/.test(type);
}

/**
 * What an author would write who begins with a word: every phrase that begins so (`do nothing`), or the word with those
 * that have to follow it (`as at`).
 */
export function wordsOf(first: NextToken): readonly string[] {
  return isWord(first.type) ? phrases(first, phraseAround(first.within), LONGEST) : [first.type];
}

function phrases({ type, then }: NextToken, phrase: RulePath, left: number): readonly string[] {
  const next = left > 1 ? nextTokens([then]) : [];
  const inside = phrase === undefined ? [] : next.filter(({ within }) => phraseAround(within) === phrase);
  const longer = inside.flatMap((token) => phrases(token, phrase, left - 1));
  const followed = longer.map((words) => `${type} ${words}`);
  if (inside.length > 0) return inside.length < next.length ? [type, ...followed] : followed;
  const [only] = next;
  const must = only !== undefined && next.every((token) => token.type === only.type) && isWord(only.type);
  return must ? phrases(only, phraseAround(only.within), left - 1).map((words) => `${type} ${words}`) : [type];
}

/** The phrase rule that a token belongs to, as the place where it was entered. */
function phraseAround(path: RulePath): RulePath {
  for (let at = path; at !== undefined; at = at.outer) if (grammarRules[at.rule]?.phrase) return at;
  return undefined;
}
