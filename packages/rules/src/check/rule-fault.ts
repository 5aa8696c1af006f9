import type { Finding, Plan, SourceSpan } from '@stplan/model';
import type { RuleFacts } from '../rule/index.ts';

/** The rule that reports a rule that failed. */
export const RULE_FAULT = 'language/rule-fault';

/** What a run gives, or the fault it ended with. */
export type Attempt<T> = { readonly value: T } | { readonly fault: string };

/** Runs a part of a rule: a fault in one rule must not take the findings of the others with it. */
export function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** One finding for a rule that failed on a plan, at the head of the plan. */
export function ruleFault(rule: RuleFacts, fault: string, plan: Plan): Finding {
  return {
    rule: RULE_FAULT,
    message: `The rule ${rule.id} (${rule.number}) failed on this plan and gives no findings: ${fault}.`,
    help: 'This is a fault of stplan, not of the plan. Please report it with the plan, or the part of it that shows it.',
    span: headOf(plan),
    related: [],
    fixes: [],
    statement: undefined,
    plan: plan.name,
  };
}

/** Where a finding about a plan as a whole is shown: its name, or the start of its first file. */
export function headOf(plan: Plan): SourceSpan {
  return plan.definition?.nameSpan ?? { file: plan.files[0] ?? '', start: 0, end: 0 };
}
