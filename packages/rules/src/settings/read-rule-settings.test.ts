import { expect, it } from 'vitest';
import { readingRule } from '../rule/index.ts';
import { readRuleSettings } from './read-rule-settings.ts';

const rules = [
  readingRule({ id: 'finance/bridge', number: 'STP0101', severity: 'error', title: 'x' }),
  readingRule({ id: 'language/syntax', number: 'STP0001', severity: 'error', title: 'x', structural: true }),
];
const read = (value: unknown) => readRuleSettings(value, rules);

it('takes rules and areas', () => {
  const { settings, problems } = read({ 'finance/bridge': 'off', 'evidence/*': 'info' });
  expect([...settings.severities]).toEqual([
    ['finance/bridge', 'off'],
    ['evidence/*', 'info'],
  ]);
  expect(problems).toEqual([]);
});

it('is content with nothing', () => {
  expect(read(undefined)).toEqual({ settings: { severities: new Map() }, problems: [] });
});

it.each([
  [[], '“rules” must be an object of rule ids to severities'],
  [{ 'finance/brige': 'off' }, 'there is no rule “finance/brige”; did you mean finance/bridge?'],
  [{ 'fiance/*': 'off' }, 'there is no rule “fiance/*”; did you mean finance/*?'],
  [{ 'finance/bridge': 'loud' }, 'finance/bridge is "loud", but a severity is off, info, warning or error'],
  [{ 'language/syntax': 'off' }, 'language/syntax cannot be set: without it the plan cannot be read'],
])('tells what it cannot use in %j', (value, problem) => {
  expect(read(value)).toEqual({ settings: { severities: new Map() }, problems: [problem] });
});
