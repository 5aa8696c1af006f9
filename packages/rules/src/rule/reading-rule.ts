import type { ReadingRule, RuleFacts } from './rule.ts';

/** Names a rule whose findings come with the text or its formulas, and need no check here. */
export function readingRule(facts: RuleFacts): ReadingRule {
  return { ...facts, over: 'reading' };
}
