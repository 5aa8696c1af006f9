import type { PlanDefinition, SeveritySetting } from '@stplan/model';
import { areaOf, type RuleFacts } from '../rule/index.ts';
import type { RuleSettings } from './rule-settings.ts';

/**
 * The severity of a rule in a plan. The nearer word wins: the plan's own line for the rule, the settings file's
 * for the rule, then for its area, then the rule itself. A structural rule always has its own.
 */
export function severityOf(
  rule: RuleFacts,
  settings: RuleSettings,
  definition: Pick<PlanDefinition, 'severities'> | undefined,
): SeveritySetting {
  if (rule.structural) return rule.severity;
  const own = definition?.severities.findLast(({ value }) => value.rule === rule.id)?.value.severity;
  const { severities } = settings;
  return own ?? severities.get(rule.id) ?? severities.get(`${areaOf(rule.id)?.name}/*`) ?? rule.severity;
}
