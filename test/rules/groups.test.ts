import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PRESETS, parseSettings, RULE_GROUPS, RULES, ruleList, SETTING_NAMES } from '@stplan/rules';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import acceptancesSchema from '../../packages/rules/schema/acceptances.schema.json' with { type: 'json' };
import settingsSchema from '../../packages/rules/schema/settings.schema.json' with { type: 'json' };
import { filesUnder, withoutComments } from '../architecture/files.ts';

const rules = ruleList(standard());
const sources = new Map(filesUnder('packages/rules/src', /\.ts$/).map(({ path, text }) => [path, text]));

function standard() {
  const settings = parseSettings('{}');
  if ('error' in settings) throw new Error(settings.error);
  return settings.rules;
}

/** Whether a rule, or a file of its area that it uses, looks at the plan's round. */
function readsRound(path: string, seen = new Set<string>()): boolean {
  const text = sources.get(path);
  if (text === undefined || seen.has(path)) return false;
  seen.add(path);
  const code = withoutComments(text).replace(/'[^']*'/g, "''");
  if (/limitOf\(|\.round\b|\{[^{}]*\bround\b[^{}]*\}\s*[:=]/.test(code.replace(/import[^;]*;/g, ''))) return true;
  return [...text.matchAll(/from '(\.[^']*)'/g)]
    .map(([, target = '']) => join(dirname(path), target).replaceAll('\\', '/'))
    .filter((target) => !/src\/(rule|wording|round|years)\//.test(target))
    .some((target) => readsRound(target, seen));
}

describe('groups of rules', () => {
  it('each hold some rules, and not all', () => {
    for (const { name } of RULE_GROUPS) {
      const held = rules.filter(({ groups }) => groups.includes(name));
      expect(held.length, name).toBeGreaterThan(3);
      expect(held.length, name).toBeLessThan(rules.length / 2);
    }
  });

  it('national holds the rules that look at the round, and those alone (packages/rules/src/groups/national-rules.ts)', () => {
    const looking = RULES.map(({ id }) => id).filter((id) => readsRound(`packages/rules/src/${id}/rule.ts`));
    const national = rules.filter(({ groups }) => groups.includes('national')).map(({ id }) => id);
    expect(national.toSorted()).toEqual(looking.toSorted());
  });

  it('and areas are all that presets speak of', () => {
    for (const { name } of PRESETS) expect(parseSettings(JSON.stringify({ preset: name }))).toHaveProperty('rules');
    expect(PRESETS.map(({ name }) => name)).toEqual(['draft', 'board']);
  });
});

it('the list of rules has a page of each', () => {
  expect(rules.filter(({ docs }) => !existsSync(new URL(`../../${docs}`, import.meta.url)))).toEqual([]);
});

describe('the published schema of the settings', () => {
  const ajv = new Ajv({ strict: false });
  const settings = ajv.compile(settingsSchema);

  it('knows every setting', () => {
    const named = Object.keys(settingsSchema.properties).filter((name) => name !== '$schema');
    expect(named.toSorted()).toEqual([...SETTING_NAMES].sort());
  });

  it.each([
    [{ preset: 'board', failOn: 'warning', include: ['plans/**'] }, true],
    [{ groups: { money: ['finance/*', 'national'] }, rules: { money: 'error', 'finance/bridge': 'off' } }, true],
    [{ acceptances: 'accepted.json' }, true],
    [{ preset: 'bored' }, false],
    [{ rules: { 'finance/brigde': 'off' } }, false],
    [{ rules: { 'finance/bridge': 'loud' } }, false],
    [{ groups: { money: ['finance/brigde'] } }, false],
    [{ groups: { 'My money': ['finance/*'] } }, false],
    [{ fail: 'warning' }, false],
  ])('and the program agree on %j', (value, good) => {
    expect(settings(value)).toBe(good);
    expect('error' in parseSettings(JSON.stringify(value))).toBe(!good);
  });

  it('of acceptances takes a list of findings with reasons', () => {
    const acceptances = ajv.compile(acceptancesSchema);
    expect(acceptances([{ rule: 'finance/bridge', file: 'a.stplan', reason: 'agreed' }])).toBe(true);
    expect(acceptances([{ rule: 'finance/bridge', file: 'a.stplan' }])).toBe(false);
    expect(acceptances([{ rule: 'language/syntax', file: 'a.stplan', reason: 'agreed' }])).toBe(false);
  });
});
