import type { Rule } from '../rule/index.ts';
import { NATIONAL_RULES } from './national-rules.ts';

/** Rules that belong together across areas, so that one line of settings speaks of all. */
export type RuleGroup = { readonly name: string; readonly about: string; readonly holds: (rule: Rule) => boolean };

const national = new Set(NATIONAL_RULES);

/** The groups that every settings file can use. Their names have no slash, so that none is ever taken for a rule. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    name: 'reading',
    about: 'What stands in the way of reading the text or working out its formulas.',
    holds: ({ over }) => over === 'reading',
  },
  {
    name: 'reconciliation',
    about: 'Statements that do not come out: sums, bridges, both sides of a contract, targets.',
    holds: ({ over }) => over === 'statements',
  },
  {
    name: 'national',
    about: 'What the planning round asks of every plan.',
    holds: ({ id }) => national.has(id),
  },
  {
    name: 'advice',
    about: 'What is worth knowing, and leaves nothing to be done.',
    holds: ({ severity }) => severity === 'info',
  },
];

/** The names of the groups that a rule belongs to. */
export function groupsOf(rule: Rule): readonly string[] {
  return RULE_GROUPS.filter(({ holds }) => holds(rule)).map(({ name }) => name);
}
