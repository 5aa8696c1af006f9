import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { installIfNeeded } from './install.mjs';
import { inRoot, stop } from './project.mjs';
import { generateRuleRegistry, ruleIds } from './rule-registry.mjs';

/** `npm run new:rule area/name`: a folder with a rule, its page and its examples to fill in. */

const usage = 'npm run new:rule area/name, such as finance/per-head';
const rules = inRoot('packages', 'rules', 'src');

/** The areas with their first and last number, as `rule/area.ts` states them. */
function areas() {
  const text = readFileSync(inRoot('packages', 'rules', 'src', 'rule', 'area.ts'), 'utf8');
  const entry = /name: '([a-z-]+)',[\s\S]*?first: (\d+),\s*last: (\d+)/g;
  return new Map([...text.matchAll(entry)].map(([, name, first, last]) => [name, { first: +first, last: +last }]));
}

/** The number after the highest that the area ever gave; those of rules that are gone count too. */
function nextNumber({ first, last }) {
  const files = [...ruleIds().map((id) => `${rules}/${id}/rule.ts`), `${rules}/rule/retired-numbers.ts`];
  const given = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'STP(\d{4})'/g)].map(([, n]) => +n));
  const number = Math.max(first - 1, ...given.filter((n) => n >= first && n <= last)) + 1;
  if (number > last) stop(`the area has no number left up to ${last}: give it a further range in rule/area.ts`, 2);
  return `STP${String(number).padStart(4, '0')}`;
}

const ruleText = (id, number) => `import { planRule } from '../../rule/index.ts';

/** What it looks for, and why it stays silent where it does. */
export const rule = planRule({
  id: '${id}',
  number: '${number}',
  severity: 'warning',
  title: '<what is wrong, in one line without a full stop>',
  check: ({ plan }) => [],
});
`;

const docsText = (id) => `## Why it matters

<what goes wrong in practice when nobody notices>

## How to put it right

<what to change, and where>

## Bad

\`\`\`stplan
plan Estmere "Estmere" {
  period 2017/18 to 2018/19  //~ ${id}: <part of the message>
}
\`\`\`

## Good

\`\`\`stplan
plan Estmere "Estmere" {
  period 2017/18 to 2018/19
}
\`\`\`

## Source

<the guidance, report or practice that it comes from>
`;

const id = process.argv[2] ?? stop(usage, 2);
const match = /^([a-z]+(?:-[a-z]+)*)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(id) ?? stop(usage, 2);
const area =
  areas().get(match[1]) ?? stop(`there is no area “${match[1]}”; there are ${[...areas().keys()].join(', ')}`, 2);
if (existsSync(`${rules}/${id}`)) stop(`packages/rules/src/${id} exists already`, 2);

installIfNeeded();
const number = nextNumber(area);
mkdirSync(`${rules}/${id}`, { recursive: true });
writeFileSync(`${rules}/${id}/rule.ts`, ruleText(id, number));
writeFileSync(`${rules}/${id}/docs.md`, docsText(id));
generateRuleRegistry();
console.log(`packages/rules/src/${id}/rule.ts (${number})\npackages/rules/src/${id}/docs.md`);
console.log('Fill in both, then: npm run generate && npx vitest run packages/rules test/rules');
