import { AREAS, type ListedRule } from '@stplan/rules';

/** Rules by area, a line each: number, severity, id and title. */
export function ruleListText(rules: readonly ListedRule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(0, ...rules.map((rule) => severityText(rule).length));
  const areas = AREAS.flatMap(({ name, title, about }) => {
    const own = rules.filter(({ area }) => area === name);
    if (own.length === 0) return [];
    const lines = own.map(
      (rule) =>
        `  ${rule.number}  ${severityText(rule).padEnd(severityWidth)}  ${rule.id.padEnd(width)}  ${rule.title}`,
    );
    return [`${title}: ${about}\n${lines.join('\n')}\n`];
  });
  return `${[...areas, countText(rules)].join('\n')}\n`;
}

/** The severity in force, and the rule's own where the settings changed it. */
function severityText({ severity, inForce, structural }: ListedRule): string {
  if (structural) return `${severity}, structural`;
  return inForce === severity ? severity : `${inForce} (${severity})`;
}

function countText(rules: readonly ListedRule[]): string {
  if (rules.length === 0) return 'No rules';
  const fixes = rules.filter(({ fix }) => fix).length;
  return `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}${fixes > 0 ? `, ${fixes} with fixes` : ''}`;
}
