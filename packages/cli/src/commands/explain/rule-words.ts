import { nearNames } from '@stplan/model';
import { RULES } from '@stplan/rules';

/** Whether a word is written as the name or number of a rule is. */
export function looksLikeRule(word: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*\/[a-z-]+$|^STP\d+$/i.test(word);
}

/** What is said when there is no such rule, with the one that may be meant. */
export function noRuleText(word: string): string {
  const [nearest] = nearNames(
    word,
    RULES.map(({ id }) => id),
    1,
  );
  return `there is no rule ${word}; ${nearest === undefined ? '`stplan rules` lists them' : `did you mean ${nearest}?`}`;
}
