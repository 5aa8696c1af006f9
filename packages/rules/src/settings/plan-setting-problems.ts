import type { Finding, Plan } from '@stplan/model';
import { problem, unknownRule } from '../acceptance/acceptance-problem.ts';
import type { Rule } from '../rule/index.ts';

/** What is wrong with a plan's own severity lines: `rule finance/bridge off`. */
export function planSettingProblems(plan: Plan, rules: ReadonlyMap<string, Rule>): Finding[] {
  return (plan.definition?.severities ?? []).flatMap(({ value, span }) => {
    const rule = rules.get(value.rule);
    if (rule === undefined) return [unknownRule(value.rule, span, [...rules.keys()], plan.name)];
    if (!rule.structural) return [];
    return [
      problem('language/structural-rule', span, plan.name, {
        message: `${rule.id} cannot be set to ${value.severity}: while it stands, parts of the plan are not read or not worked out.`,
        help: 'Take this line out.',
      }),
    ];
  });
}
