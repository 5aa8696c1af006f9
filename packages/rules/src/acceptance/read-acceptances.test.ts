import { describe, expect, it } from 'vitest';
import { sampleContext } from '../../test/sample-context.ts';
import { acceptance, at, sampleDefinition, samplePlan, sampleWorkspace } from '../../test/sample-plan.ts';
import { checkAgainst } from '../check/check-against.ts';
import { planRule, readingRule } from '../rule/index.ts';
import { settingsProblemText } from '../settings/json-problems.ts';
import { NO_SETTINGS } from '../settings/rule-settings.ts';
import { readAcceptances } from './read-acceptances.ts';

const owner = planRule({
  id: 'delivery/owner',
  number: 'STP0501',
  severity: 'warning',
  title: 'x',
  check: () => [
    { message: 'The hub has no owner.', span: at(5) },
    { message: 'The ward has no owner.', span: at(9) },
  ],
});
const about = ['unused-acceptance', 'unknown-rule', 'structural-rule', 'acceptance-without-reason'].map((name, index) =>
  readingRule({ id: `language/${name}`, number: `STP000${index + 1}`, severity: 'warning', title: 'x' }),
);
const plan = samplePlan();
const { file } = at(5);

function check(text: string, severities: [string, 'off'][] = []) {
  const read = readAcceptances(text, 'accepted.json');
  if ('error' in read) throw new Error(read.error);
  return checkAgainst([owner, ...about], {
    workspace: { ...sampleWorkspace(plan, []), texts: new Map([[file, ' '.repeat(90)]]) },
    reconciliations: [{ ...sampleContext(plan, []), findings: [] }],
    settings: { ...NO_SETTINGS, severities: new Map(severities) },
    acceptances: read.acceptances,
  });
}

const entry = (fields: object) => JSON.stringify([{ rule: 'delivery/owner', file, reason: 'named in May', ...fields }]);

describe('a file of acceptances', () => {
  it('accepts every finding of a rule in a plan file, with its reason', () => {
    const { findings, accepted } = check(entry({}));
    expect(findings).toEqual([]);
    expect(accepted.map((one) => [one.finding.message, one.acceptance.reason, one.acceptance.span.file])).toEqual([
      ['The hub has no owner.', 'named in May', 'accepted.json'],
      ['The ward has no owner.', 'named in May', 'accepted.json'],
    ]);
  });

  it('accepts one of several by words of its message', () => {
    const { findings, accepted } = check(entry({ says: 'hub' }));
    expect(findings.map(({ finding }) => finding.message)).toEqual(['The ward has no owner.']);
    expect(accepted).toHaveLength(1);
  });

  it('tells of entries that accept nothing, at their place', () => {
    const told = (fields: object) =>
      check(entry(fields)).findings.filter(({ finding }) => finding.span.file === 'accepted.json');
    expect(told({ says: 'roof' })[0]?.finding.message).toContain(`no such finding in ${file} that says “roof”`);
    expect(told({ rule: 'delivery/ower' })[0]?.finding.message).toContain('did you mean delivery/owner?');
    expect(told({ reason: ' ' })[0]?.finding.rule).toBe('language/acceptance-without-reason');
    expect(told({ says: 'roof' })[0]?.finding.span.start).toBe(1);
  });

  it('is silent of plan files that are not read, and of rules that are off', () => {
    expect(check(entry({ file: 'other.stplan' })).findings).toHaveLength(2);
    expect(check(entry({}), [['delivery/owner', 'off']]).findings).toEqual([]);
  });
});

it('an acceptance in the plan is not called unused while its rule is off', () => {
  const accepting = samplePlan({
    acceptances: [acceptance('delivery/owner', 'named in May', at(0, 3))],
    definition: sampleDefinition({}),
  });
  const result = (severities: [string, 'off'][]) =>
    checkAgainst([owner, ...about], {
      workspace: sampleWorkspace(accepting, []),
      reconciliations: [{ ...sampleContext(accepting, []), findings: [] }],
      settings: { ...NO_SETTINGS, severities: new Map(severities) },
    }).findings.map(({ finding }) => finding.rule);
  expect(result([])).toContain('language/unused-acceptance');
  expect(result([['delivery/owner', 'off']])).toEqual([]);
});

it.each([
  ['{}', 'a.json: must be a list such as'],
  ['[7]', 'a.json:1:2: is no acceptance'],
  ['[{ "rule": "x/y", "file": "a" }]', 'a.json:1:2: an acceptance needs "reason"'],
  ['[\n  { "rule": "x/y", "file": 3, "reason": "r" }\n]', 'a.json:2:28: "file" must be a text'],
  [
    '[{ "rule": "x/y", "file": "a", "reason": "r", "why": "" }]',
    'a.json:1:47: "why" is nothing that an acceptance has',
  ],
  ['[', 'a.json:1:2: not JSON with comments'],
])('tells what is wrong in %j', (text, message) => {
  const read = readAcceptances(text, 'a.json');
  expect('error' in read && settingsProblemText('a.json', text, read)).toContain(message);
});
