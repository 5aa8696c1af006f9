import { describe, expect, it } from 'vitest';
import { planRule, readingRule, statementRule } from '../rule/index.ts';
import { readRuleSettings, type StatedRules } from './read-rule-settings.ts';

const words = { identity: 'bridge', verdict: 'unexplained', message: () => 'x', help: 'x' } as const;
const rules = [
  statementRule({ id: 'finance/bridge', number: 'STP0101', severity: 'error', title: 'x', ...words }),
  planRule({ id: 'finance/risk-reserve', number: 'STP0131', severity: 'warning', title: 'x', check: () => [] }),
  planRule({ id: 'evidence/no-source', number: 'STP0801', severity: 'info', title: 'x', check: () => [] }),
  readingRule({ id: 'language/unknown-name', number: 'STP0002', severity: 'error', title: 'x' }),
  readingRule({ id: 'language/syntax', number: 'STP0001', severity: 'error', title: 'x', structural: true }),
];
const read = (stated: StatedRules) => {
  const { settings, problems } = readRuleSettings(stated, rules);
  return { severities: Object.fromEntries(settings.severities), problems };
};

describe('severities of rules', () => {
  it.each([
    [{ 'finance/bridge': 'off' }, { 'finance/bridge': 'off' }],
    [{ 'finance/*': 'info' }, { 'finance/bridge': 'info', 'finance/risk-reserve': 'info' }],
    [{ national: 'off' }, { 'finance/risk-reserve': 'off' }],
    [{ advice: 'warning' }, { 'evidence/no-source': 'warning' }],
    [{ reconciliation: 'warning' }, { 'finance/bridge': 'warning' }],
    [{ reading: 'warning' }, { 'language/unknown-name': 'warning' }],
    [{ 'language/*': 'off' }, { 'language/unknown-name': 'off' }],
  ])('%j are of these rules', (stated, severities) => {
    expect(read({ rules: stated })).toEqual({ severities, problems: [] });
  });

  it('are those of the nearest line, wherever it stands', () => {
    const stated = { 'finance/bridge': 'error', money: 'warning', national: 'off', 'finance/*': 'info' };
    const groups = { money: ['finance/*'] };
    expect(read({ rules: stated, groups }).severities).toEqual({
      'finance/bridge': 'error',
      'finance/risk-reserve': 'warning',
    });
    expect(read({ rules: { 'finance/*': 'info', national: 'off' } }).severities).toEqual({
      'finance/bridge': 'info',
      'finance/risk-reserve': 'off',
    });
  });

  it('of groups in a group are those of each of its rules', () => {
    const groups = { mine: ['national', 'language/*', 'finance/bridge'] };
    expect(Object.keys(read({ rules: { mine: 'info' }, groups }).severities).sort()).toEqual([
      'finance/bridge',
      'finance/risk-reserve',
      'language/unknown-name',
    ]);
  });

  it('come from a preset, which gives way to every line of the file', () => {
    expect(read({ preset: 'draft' }).severities).toEqual({
      'evidence/no-source': 'off',
      'finance/risk-reserve': 'info',
    });
    expect(read({ preset: 'draft', rules: { 'finance/*': 'error' } }).severities).toEqual({
      'evidence/no-source': 'off',
      'finance/bridge': 'error',
      'finance/risk-reserve': 'error',
    });
    expect(read({ preset: 'board' }).severities).toMatchObject({ 'evidence/no-source': 'warning' });
  });

  it('are nobody’s where nothing is stated', () => {
    expect(read({})).toEqual({ severities: {}, problems: [] });
  });
});

describe('what cannot be used', () => {
  it.each<[StatedRules, string, (string | number)[]]>([
    [{ rules: [] }, 'must be an object of rules to severities', ['rules']],
    [
      { rules: { 'finance/brige': 'off' } },
      'no rule “finance/brige”; did you mean finance/bridge?',
      ['rules', 'finance/brige'],
    ],
    [{ rules: { 'fiance/*': 'off' } }, 'no rule “fiance/*”; did you mean finance/*?', ['rules', 'fiance/*']],
    [{ rules: { nationl: 'off' } }, 'no group “nationl”; did you mean national?', ['rules', 'nationl']],
    [{ rules: { 'finance/bridge': 'loud' } }, 'is "loud", but a severity is off, info', ['rules', 'finance/bridge']],
    [{ rules: { 'language/syntax': 'off' } }, 'cannot be set', ['rules', 'language/syntax']],
    [{ preset: 'bord' }, 'no preset "bord"; did you mean board?', ['preset']],
    [{ preset: 7 }, 'no preset 7; there are draft and board', ['preset']],
    [{ groups: 'money' }, 'must be an object of names to lists', ['groups']],
    [{ groups: { 'My group': ['finance/*'] } }, 'is no name of a group', ['groups', 'My group']],
    [{ groups: { national: ['finance/*'] } }, 'take another name', ['groups', 'national']],
    [{ groups: { mine: [] } }, 'must be a list of rules', ['groups', 'mine']],
    [{ groups: { mine: ['finance/bride'] } }, 'did you mean finance/bridge?', ['groups', 'mine', 0]],
    [{ groups: { mine: ['finance/*', 4] } }, '4 is no rule', ['groups', 'mine', 1]],
  ])('%j is told with its place', (stated, message, path) => {
    const { problems } = read(stated);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.path).toEqual(path);
  });

  it('is told all at once, and the rest holds', () => {
    const { severities, problems } = read({ preset: 'x', rules: { a: 'off', 'finance/bridge': 'off', 'b/c': 'off' } });
    expect(problems).toHaveLength(3);
    expect(severities).toEqual({ 'finance/bridge': 'off' });
  });
});
