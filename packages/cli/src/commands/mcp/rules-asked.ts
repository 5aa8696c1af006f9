import { type ListedRule, type RuleSettings, ruleList } from '@stplan/rules';
import { UsageError } from '../../usage-error.ts';
import { noRuleText } from '../explain/rule-words.ts';

/** Whether a word names a rule: by its id, its number, its area or a group. */
export function namesRule(word: string, { id, number, area, groups }: ListedRule): boolean {
  const plain = word.replace(/\/\*$/, '');
  return id === word || number === word.toUpperCase() || area === plain || groups.includes(word);
}

/** Tells whether a rule is among those that are asked for; all are when nothing is. */
export function rulesAsked(words: readonly string[] | undefined, settings: RuleSettings): (rule: string) => boolean {
  if (words === undefined) return () => true;
  const rules = ruleList(settings);
  const ids = words.flatMap((word) => {
    const named = rules.filter((rule) => namesRule(word, rule)).map(({ id }) => id);
    if (named.length === 0) throw new UsageError(noRuleText(word));
    return named;
  });
  const wanted = new Set(ids);
  return (rule) => wanted.has(rule);
}
