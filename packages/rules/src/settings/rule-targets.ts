import { nearNames } from '@stplan/model';
import { RULE_GROUPS } from '../groups/rule-groups.ts';
import { AREAS, areaOf, type Rule } from '../rule/index.ts';

/** Groups of the settings file itself: names to what they hold. */
export type OwnGroups = ReadonlyMap<string, readonly string[]>;

/** The rules that a word of the settings stands for, and how narrowly it speaks: the higher, the nearer. */
export type RuleTarget = { readonly rules: readonly Rule[]; readonly nearness: number };

/**
 * What a word of the settings stands for: a rule, an area with a star, a group of the settings, a group that every
 * plan has; undefined for none of them. Rules without which a plan cannot be read are in no area and no group.
 */
export function ruleTarget(word: string, rules: readonly Rule[], groups: OwnGroups): RuleTarget | undefined {
  const settable = rules.filter(({ structural }) => !structural);
  const own = groups.get(word);
  if (own !== undefined) {
    return { rules: [...new Set(own.flatMap((part) => ruleTarget(part, rules, new Map())?.rules ?? []))], nearness: 2 };
  }
  const rule = rules.find(({ id }) => id === word);
  if (rule !== undefined) return { rules: [rule], nearness: 3 };
  const area = AREAS.find(({ name }) => word === `${name}/*`);
  if (area !== undefined) return { rules: settable.filter(({ id }) => areaOf(id) === area), nearness: 0 };
  const group = RULE_GROUPS.find(({ name }) => name === word);
  return group && { rules: settable.filter(group.holds), nearness: 1 };
}

/** Why a word of the settings stands for no rule, with the nearest that does. */
export function unknownTarget(word: string, rules: readonly Rule[], groups: OwnGroups): string {
  const known = [
    ...rules.map(({ id }) => id),
    ...AREAS.map(({ name }) => `${name}/*`),
    ...groups.keys(),
    ...RULE_GROUPS.map(({ name }) => name),
  ];
  const [nearest] = nearNames(word, known, 1);
  const what = word.includes('/') ? 'rule' : 'group';
  return `there is no ${what} “${word}”${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
}
