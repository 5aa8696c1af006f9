import { RULE_GROUPS } from '../groups/rule-groups.ts';
import type { Rule } from '../rule/index.ts';
import { type OwnGroups, ruleTarget, unknownTarget } from './rule-targets.ts';
import type { SettingProblem } from './settings-problem.ts';

const GROUP_NAME = /^[a-z][a-z0-9-]*$/;

/** Reads the `groups` of the settings file: names to lists of rules, areas and the groups that every plan has. */
export function readRuleGroups(
  value: unknown,
  rules: readonly Rule[],
): { readonly groups: OwnGroups; readonly problems: readonly SettingProblem[] } {
  const groups = new Map<string, readonly string[]>();
  if (value === undefined) return { groups, problems: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'must be an object of names to lists such as { "money": ["finance/*"] }';
    return { groups, problems: [{ message, path: ['groups'], at: 'value' }] };
  }
  const problems: SettingProblem[] = [];
  for (const [name, held] of Object.entries(value)) {
    const wrong = nameProblem(name);
    if (wrong !== undefined) problems.push({ message: wrong, path: ['groups', name], at: 'name' });
    else if (!Array.isArray(held) || held.length === 0) {
      const message = `${name} must be a list of rules, areas and groups such as ["finance/*", "national"]`;
      problems.push({ message, path: ['groups', name], at: 'value' });
    } else {
      const { known, problems: unknown } = parts(name, held, rules);
      groups.set(name, known);
      problems.push(...unknown);
    }
  }
  return { groups, problems };
}

function nameProblem(name: string): string | undefined {
  if (RULE_GROUPS.some((group) => group.name === name))
    return `${name} is a group that every plan has; take another name`;
  if (GROUP_NAME.test(name)) return undefined;
  return `“${name}” is no name of a group: small letters, digits and hyphens, such as finance-director`;
}

function parts(name: string, held: readonly unknown[], rules: readonly Rule[]) {
  const none: OwnGroups = new Map();
  const known: string[] = [];
  const problems: SettingProblem[] = [];
  for (const [index, part] of held.entries()) {
    if (typeof part === 'string' && ruleTarget(part, rules, none) !== undefined) known.push(part);
    else {
      const message =
        typeof part === 'string' ? unknownTarget(part, rules, none) : `${JSON.stringify(part)} is no rule`;
      problems.push({ message, path: ['groups', name, index], at: 'value' });
    }
  }
  return { known, problems };
}
