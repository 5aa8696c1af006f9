import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateRuleRegistry, ruleIds, rulesFolder } from './generate/rule-registry.mjs';
import { installIfNeeded } from './install.mjs';
import { stop } from './project.mjs';
import { docsText, ruleText } from './rule-template.mjs';

/** `npm run new:rule area/name`: a folder with a rule, its page and its examples to fill in. */

/** The areas with their first and last number, as `rule/area.ts` states them. */
function areasIn(folder) {
  const text = readFileSync(join(folder, 'rule', 'area.ts'), 'utf8');
  const entry = /name: '([a-z-]+)',[\s\S]*?first: (\d+),\s*last: (\d+)/g;
  return new Map([...text.matchAll(entry)].map(([, name, first, last]) => [name, { first: +first, last: +last }]));
}

/** The number after the highest that the area ever gave, those of rules that are gone included; undefined when none is left. */
function nextNumber({ first, last }, folder) {
  const files = [
    ...ruleIds(folder).map((id) => join(folder, id, 'rule.ts')),
    join(folder, 'rule', 'retired-numbers.ts'),
  ];
  const given = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'STP(\d{4})'/g)].map(([, n]) => +n));
  const number = Math.max(first - 1, ...given.filter((n) => n >= first && n <= last)) + 1;
  return number > last ? undefined : `STP${String(number).padStart(4, '0')}`;
}

/** Makes the folder of a rule. Gives its number, or one sentence on why there can be no such rule. */
export function newRule(id, folder = rulesFolder) {
  const match = /^([a-z]+(?:-[a-z]+)*)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(id ?? '');
  if (match === null) return { error: 'npm run new:rule area/name, such as finance/per-head' };
  const areas = areasIn(folder);
  const area = areas.get(match[1]);
  if (area === undefined) return { error: `there is no area “${match[1]}”; there are ${[...areas.keys()].join(', ')}` };
  if (existsSync(join(folder, id))) return { error: `packages/rules/src/${id} exists already` };
  const number = nextNumber(area, folder);
  if (number === undefined) return { error: `${match[1]} has no number left up to ${area.last}: see rule/area.ts` };
  mkdirSync(join(folder, id), { recursive: true });
  writeFileSync(join(folder, id, 'rule.ts'), ruleText(id, number));
  writeFileSync(join(folder, id, 'docs.md'), docsText(id));
  return { number };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  const id = process.argv[2];
  const made = newRule(id);
  if (made.error) stop(made.error, 2);
  generateRuleRegistry();
  console.log(`packages/rules/src/${id}/rule.ts (${made.number})\npackages/rules/src/${id}/docs.md`);
  console.log('Fill in both, then: npm run generate && npx vitest run packages/rules test/rules');
}
