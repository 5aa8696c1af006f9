import { AREAS, areaOf } from '../rule/area.ts';
import type { Rule } from '../rule/rule.ts';

/** The page that lists all rules by area: `docs/rules/README.md`. */
export function rulesIndex(rules: readonly Rule[]): string {
  const areas = AREAS.flatMap((area) => {
    const own = rules.filter(({ id }) => areaOf(id) === area);
    return own.length === 0 ? [] : [`## ${area.title}\n\n${area.about}\n\n${table(own)}`];
  });
  return `${[
    '# Rules',
    'What `stplan check` looks for. Each rule has a page with why it matters, how to put it right, an example, and its source. [How rules work](../rules.md) tells about severities and acceptances.',
    ...areas,
  ].join('\n\n')}\n`;
}

function table(rules: readonly Rule[]): string {
  return [
    '| rule | number | severity | what it finds |',
    '| --- | --- | --- | --- |',
    ...rules.map(
      ({ id, number, severity, structural, title }) =>
        `| [${id}](${id}.md) | ${number} | ${severity}${structural ? ', structural' : ''} | ${title} |`,
    ),
  ].join('\n');
}
