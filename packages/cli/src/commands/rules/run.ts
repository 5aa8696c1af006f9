import { nearNames } from '@stplan/model';
import { AREAS, type ListedRule, RULE_GROUPS, ruleList } from '@stplan/rules';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { ruleListText } from '../../output/rule-list-text.ts';
import { settingsFor } from '../../settings/read-settings.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { RulesOptions } from './options.ts';

/** The form of the JSON; it is raised when a field changes its meaning or goes. */
const FORM_VERSION = 1;

/** Lists rules as the settings of this folder have them. */
export async function runRules(
  { format, area, severity, group, settings: settingsFile }: RulesOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { settings } = await settingsFor('.', settingsFile, cwd);
  const ownGroups = [...(settings.rules.groups?.keys() ?? [])];
  known(
    'area',
    area,
    AREAS.map(({ name }) => name),
  );
  known('group', group, [...RULE_GROUPS.map(({ name }) => name), ...ownGroups]);
  const listed = ruleList(settings.rules).filter(
    (rule) =>
      (area === undefined || rule.area === area) &&
      (severity === undefined || rule.inForce === severity) &&
      (group === undefined || rule.groups.includes(group)),
  );
  stdout.write(format === 'json' ? jsonText(listed) : ruleListText(listed));
  return EXIT.clean;
}

function known(what: string, word: string | undefined, names: readonly string[]): void {
  if (word === undefined || names.includes(word)) return;
  const [nearest] = nearNames(word, names, 1);
  const meant = nearest === undefined ? `there are ${names.join(', ')}` : `did you mean ${nearest}?`;
  throw new UsageError(`there is no ${what} ${word}; ${meant}`);
}

function jsonText(rules: readonly ListedRule[]): string {
  return `${JSON.stringify({ version: FORM_VERSION, rules }, null, 2)}\n`;
}
