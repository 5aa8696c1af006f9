import type { SeveritySetting } from '@stplan/model';
import { RULES } from '../generated/registry.ts';
import { groupsOf } from '../groups/rule-groups.ts';
import { type AreaName, areaOf, type Rule, type Severity } from '../rule/index.ts';
import { RULES_WITH_FIXES } from '../rule/rules-with-fixes.ts';
import type { RuleSettings } from '../settings/rule-settings.ts';
import { ruleTarget } from '../settings/rule-targets.ts';
import { severityOf } from '../settings/severity-of.ts';
import { rulePagePath } from '../wording/rule-page-path.ts';

/** A rule as lists of rules show it. */
export type ListedRule = {
  readonly id: string;
  readonly number: string;
  readonly area: AreaName;
  readonly title: string;
  /** Its own severity. */
  readonly severity: Severity;
  /** The severity that the settings give it; a plan may still say otherwise. */
  readonly inForce: SeveritySetting;
  /** It can be neither accepted nor set to another severity. */
  readonly structural: boolean;
  /** Whether its findings can bring a fix. */
  readonly fix: boolean;
  /** The groups that it belongs to, those of the settings included. */
  readonly groups: readonly string[];
  /** Its page, as a path from the root of the repository. */
  readonly docs: string;
};

/** All rules in the order of their ids, as some settings have them. */
export function ruleList(settings: RuleSettings, rules: readonly Rule[] = RULES): readonly ListedRule[] {
  const groups = settings.groups ?? new Map();
  const own = [...groups.keys()].map((name) => ({ name, held: ruleTarget(name, rules, groups)?.rules ?? [] }));
  return rules.flatMap((rule): ListedRule[] => {
    const { id, number, title, severity, structural = false } = rule;
    const area = areaOf(id)?.name;
    if (area === undefined) return [];
    return [
      {
        id,
        number,
        area,
        title,
        severity,
        inForce: severityOf(rule, settings, undefined),
        structural,
        fix: RULES_WITH_FIXES.has(id),
        groups: [...groupsOf(rule), ...own.filter(({ held }) => held.includes(rule)).map(({ name }) => name)],
        docs: rulePagePath(id),
      },
    ];
  });
}
