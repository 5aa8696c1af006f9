import type { PlanRule, RuleFacts } from './rule.ts';

/** A rule over the whole plan. */
export function planRule({
  check,
  ...facts
}: RuleFacts & Pick<PlanRule, 'check' | 'fromFigures' | 'looksAcross'>): PlanRule {
  return { ...facts, over: 'plan', check };
}
