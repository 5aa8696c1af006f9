import { exact, type Plan, POUNDS, times } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { sampleContext } from '../../test/sample-context.ts';
import {
  acceptance,
  at,
  sampleDefinition,
  sampleFinding,
  samplePlan,
  sampleWorkspace,
} from '../../test/sample-plan.ts';
import { statement, term } from '../../test/sample-statement.ts';
import { planRule, type Rule, readingRule, statementRule } from '../rule/index.ts';
import { NO_SETTINGS } from '../settings/rule-settings.ts';
import { checkAgainst } from './check-against.ts';

const facts = (id: string, number: string, severity: 'error' | 'warning' | 'info' = 'error') =>
  ({ id, number, severity, title: `Title of ${id}` }) as const;

const bridge = statementRule({
  ...facts('finance/bridge', 'STP0101'),
  identity: 'bridge',
  verdict: 'unexplained',
  message: ({ subject }) => `The bridge of ${subject} does not close.`,
  help: 'Name the amount.',
});
const contractValue = statementRule({
  ...facts('contract/value', 'STP0201'),
  identity: 'contract value',
  verdict: 'unexplained',
  message: () => 'The sides differ.',
  help: 'Agree one figure.',
});
const owner = planRule({
  ...facts('delivery/owner', 'STP0501', 'warning'),
  check: ({ plan }) => [{ message: `${plan.name} has no owner.`, span: at(5) }],
});
const syntax = readingRule({ ...facts('language/syntax', 'STP0001'), structural: true });
const about = ['unused-acceptance', 'unknown-rule', 'structural-rule', 'acceptance-without-reason', 'rule-fault'].map(
  (name, index) => readingRule(facts(`language/${name}`, `STP000${index + 2}`, 'warning')),
);
const rules: readonly Rule[] = [bridge, contractValue, owner, syntax, ...about];

const broken = statement({ lhs: [term('do nothing', '-18.0')], rhs: [term('planned', '-2.5')] });
const contract = statement(
  { lhs: [term('provider’s figure', '205.1')], rhs: [term('commissioner’s figure', '203.6')] },
  {
    id: 'contract-value/C1/2018-19',
    identity: 'contract value',
    subject: 'C1',
    title: 'Value of C1',
    span: at(10, 15),
  },
);

type Given = {
  readonly plan?: Parameters<typeof samplePlan>[0];
  readonly statements?: readonly (typeof broken)[];
  readonly found?: Parameters<typeof sampleWorkspace>[1];
  readonly rules?: readonly Rule[];
  readonly severities?: [string, 'off' | 'info' | 'warning' | 'error'][];
};

function check({ plan: stated, statements = [], found = [], rules: given = rules, severities }: Given) {
  const plan = samplePlan(stated);
  const settings = severities === undefined ? NO_SETTINGS : { severities: new Map(severities) };
  const reconciliations = [{ ...sampleContext(plan, statements), findings: [] }];
  return checkAgainst(given, { workspace: sampleWorkspace(plan, found), reconciliations, settings });
}

const rulesOf = (result: ReturnType<typeof check>) =>
  result.findings.map(({ finding, severity }) => `${severity} ${finding.rule}`);

describe('a check', () => {
  it('reports findings with number, title and page, in order of their place', () => {
    const elsewhere = sampleFinding('language/syntax', at(3, 4, 'other.stplan'), { plan: 'Other' });
    const { findings } = check({ statements: [broken], found: [elsewhere] });
    expect(findings.map(({ finding, severity, number, url }) => [finding.rule, severity, number, url])).toEqual([
      ['language/syntax', 'error', 'STP0001', 'docs/rules/language/syntax.md'],
      ['delivery/owner', 'warning', 'STP0501', 'docs/rules/delivery/owner.md'],
      ['finance/bridge', 'error', 'STP0101', 'docs/rules/finance/bridge.md'],
    ]);
    expect(findings[2]).toMatchObject({
      title: 'Title of finance/bridge',
      finding: { message: 'The bridge of WUH does not close.', help: 'Name the amount.', plan: 'Estmere' },
    });
  });

  it('gives one finding for the same words at the same place', () => {
    const twice = [sampleFinding('language/syntax', at(3)), sampleFinding('language/syntax', at(3))];
    expect(check({ found: twice, rules: [syntax] }).findings).toHaveLength(1);
  });

  it('says nothing about a statement that came out right', () => {
    const right = statement({ lhs: [term('do nothing', '1')], rhs: [term('planned', '1')] });
    expect(check({ statements: [right], rules: [bridge] }).findings).toEqual([]);
  });
});

describe('no cascade', () => {
  const dependent = { ...broken, dependsOn: contract.id };
  const further = { ...broken, id: 'system/2018-19', title: 'Estmere', dependsOn: broken.id };

  it('lists what depends on a break at its cause, also over several steps', () => {
    const { findings } = check({ statements: [further, dependent, contract], rules: [bridge, contractValue] });
    expect(findings.map(({ finding }) => finding.rule)).toEqual(['contract/value']);
    expect(findings[0]?.finding.related.map(({ message }) => message)).toEqual([
      'provider’s figure: 205.1',
      'Estmere 2018/19 depends on this',
      'Bridge of WUH 2018/19 depends on this',
    ]);
  });

  it('names the years of one dependent together', () => {
    const later = { ...dependent, id: 'bridge/WUH/2019-20', period: { kind: 'year', start: 2019 } } as const;
    const { findings } = check({ statements: [dependent, later, contract], rules: [bridge, contractValue] });
    expect(findings[0]?.finding.related.map(({ message }) => message)).toContain(
      'Bridge of WUH 2018/19 and 2019/20 depend on this',
    );
  });

  it('takes the years of one break together where the rule does so', () => {
    const rule = { ...bridge, together: true };
    const later = { ...broken, id: 'bridge/WUH/2019-20', period: { kind: 'year', start: 2019 } } as const;
    const { findings } = check({ statements: [broken, later], rules: [rule] });
    expect(findings.map(({ finding }) => finding.message)).toEqual([
      'The bridge of WUH does not close; also £15.5m in 2019/20.',
    ]);
    expect(findings[0]?.finding.related.map(({ message }) => message)).toContain('The same break in 2019/20');
  });

  it('lets it speak for itself when the rule of its cause is off', () => {
    const off = check({
      statements: [dependent, contract],
      rules: [bridge, contractValue],
      severities: [['contract/value', 'off']],
    });
    expect(rulesOf(off)).toEqual(['error finance/bridge']);
  });

  it('reports each of two statements that name each other as cause', () => {
    const circle = [dependent, { ...contract, dependsOn: dependent.id }];
    expect(check({ statements: circle, rules: [bridge, contractValue] }).findings).toHaveLength(2);
  });
});

describe('figures that could not be read', () => {
  const scheme = { kind: 'efficiency', span: at(0, 40), effects: [{ legs: [{ labelSpan: at(10, 20) }] }] };
  const ward = { kind: 'milestone', span: at(50, 80) };
  const elements = { ...samplePlan().elements, efficiency: [scheme], milestone: [ward] } as unknown as Plan['elements'];
  const unknownName = readingRule(facts('language/unknown-name', 'STP0009'));
  const after = (rule: string, span: ReturnType<typeof at>) =>
    check({
      plan: { elements },
      statements: [broken],
      found: [sampleFinding(rule, span)],
      rules: [bridge, syntax, unknownName],
    });

  it.each([
    ['words of a scheme', 'language/syntax', at(30)],
    ['words outside every element', 'language/syntax', at(45)],
    ['the organisation of a leg', 'language/unknown-name', at(12, 15)],
  ])('hold back what sums come to: %s', (_, rule, span) => {
    const result = after(rule, span);
    expect(rulesOf(result)).toEqual([`error ${rule}`]);
    expect(result.waiting).toBe(1);
  });

  it.each([
    ['words of a milestone', 'language/syntax', at(60)],
    ['the owner of a scheme', 'language/unknown-name', at(30, 34)],
    ['a name in a milestone', 'language/unknown-name', at(60, 64)],
  ])('are none where no figure is lost: %s', (_, rule, span) => {
    const result = after(rule, span);
    expect(rulesOf(result)).toContain('error finance/bridge');
    expect(result.waiting).toBe(0);
  });

  it('hold back rules of the plan that conclude from figures, and no others', () => {
    const told = (fromFigures: boolean) =>
      planRule({
        ...facts('finance/per-head', 'STP0136'),
        ...(fromFigures ? { fromFigures } : {}),
        check: () => [{ message: 'The gap is outside the range.', span: at(1) }],
      });
    const result = (fromFigures: boolean) =>
      rulesOf(
        check({
          plan: { elements },
          found: [sampleFinding('language/syntax', at(30))],
          rules: [told(fromFigures), syntax],
        }),
      );
    expect(result(true)).toEqual(['error language/syntax']);
    expect(result(false)).toContain('error finance/per-head');
  });

  it('keep an acceptance of what is held back in force', () => {
    const acceptances = [acceptance('finance/bridge', 'The board decides in May', at(30, 60))];
    const found = [sampleFinding('language/syntax', at(3))];
    const result = check({ plan: { acceptances }, statements: [broken], found, rules: [bridge, syntax, ...about] });
    expect(rulesOf(result)).toEqual(['error language/syntax']);
    expect(result.accepted).toHaveLength(1);
  });
});

describe('severities', () => {
  const setting = (rule: string, severity: 'off' | 'info' | 'warning') => ({
    value: { rule, severity },
    span: at(50, 60),
    note: undefined,
    citations: [],
  });

  it('come from the area, then the rule, then the plan', () => {
    const area: [string, 'info'] = ['finance/*', 'info'];
    expect(rulesOf(check({ statements: [broken], severities: [area] }))).toContain('info finance/bridge');
    const both = check({ statements: [broken], severities: [area, ['finance/bridge', 'warning']] });
    expect(rulesOf(both)).toContain('warning finance/bridge');
    const definition = sampleDefinition({ severities: [setting('finance/bridge', 'off')] });
    expect(rulesOf(check({ plan: { definition }, statements: [broken], severities: [area] }))).toEqual([
      'warning delivery/owner',
    ]);
  });

  it('never touch a structural rule, and say so', () => {
    const definition = sampleDefinition({ severities: [setting('language/syntax', 'off')] });
    const result = check({
      plan: { definition },
      found: [sampleFinding('language/syntax', at(3))],
      rules: [syntax, ...about],
      severities: [['language/*', 'off']],
    });
    expect(rulesOf(result)).toEqual(['error language/syntax']);
    const loud = check({ plan: { definition }, found: [], rules: [syntax, ...about] });
    expect(loud.findings[0]?.finding.message).toContain('language/syntax cannot be set to off');
  });

  it('of a rule that does not exist are findings with a suggestion', () => {
    const definition = sampleDefinition({ severities: [setting('finance/brigde', 'off')] });
    const { findings } = check({ plan: { definition } });
    expect(findings.at(-1)?.finding.message).toBe('There is no rule “finance/brigde”; did you mean finance/bridge?');
  });

  it('fall to information below the materiality of the plan', () => {
    const figure = (pounds: string) => ({
      value: {
        value: times(exact(pounds), exact('1000000')),
        step: exact('0'),
        digits: 1,
        scale: '£m',
        unit: POUNDS,
        qualifier: undefined,
        span: at(0),
      } as const,
      span: at(0),
      note: undefined,
      citations: [],
    });
    const of = (pounds: string) =>
      rulesOf(check({ plan: { definition: sampleDefinition({ materiality: figure(pounds) }) }, statements: [broken] }));
    expect(of('15.5')).toContain('error finance/bridge');
    expect(of('15.6')).toContain('info finance/bridge');

    const small = statement({ lhs: [term('do nothing', '-2.6')], rhs: [term('planned', '-2.5')] });
    const large = { ...broken, id: 'bridge/WUH/2019-20', period: { kind: 'year', start: 2019 } } as const;
    const together = check({
      plan: { definition: sampleDefinition({ materiality: figure('15.0') }) },
      statements: [small, large],
      rules: [{ ...bridge, together: true }],
    });
    expect(rulesOf(together), 'a later year over it').toEqual(['error finance/bridge']);
  });
});

describe('acceptances', () => {
  const accepted = (...acceptances: ReturnType<typeof acceptance>[]) =>
    check({ plan: { acceptances }, statements: [broken], rules: [bridge, syntax, ...about] });

  it('take a finding out of the list and keep it with its reason', () => {
    const result = accepted(acceptance('finance/bridge', 'The board decides in May', at(30, 60)));
    expect(result.findings).toEqual([]);
    expect(result.accepted).toMatchObject([
      { finding: { rule: 'finance/bridge' }, severity: 'error', acceptance: { reason: 'The board decides in May' } },
    ]);
  });

  it('may cover a whole file', () => {
    expect(accepted(acceptance('finance/bridge', 'Known')).accepted).toHaveLength(1);
  });

  it.each([
    ['on other lines', acceptance('finance/bridge', 'Known', at(0, 20)), 'no such finding on the lines'],
    ['without a reason', acceptance('finance/bridge', ' '), 'without saying why'],
    ['of an unknown rule', acceptance('finance/brige', 'Known'), 'did you mean finance/bridge?'],
    ['of a structural rule', acceptance('language/syntax', 'Known'), 'cannot be accepted'],
  ])('%s accept nothing and are findings', (_, given, words) => {
    const result = accepted(given);
    expect(result.accepted).toEqual([]);
    expect(result.findings.map(({ finding }) => finding.rule)).toContain('finance/bridge');
    expect(result.findings.map(({ finding }) => finding.message).join()).toContain(words);
  });
});

describe('a rule that fails', () => {
  it.each([
    [
      'as a check',
      planRule({
        ...facts('delivery/cycle', 'STP0502'),
        check: () => {
          throw new Error('no such month');
        },
      }),
    ],
    [
      'in choosing statements',
      {
        ...bridge,
        where: () => {
          throw new Error('no such month');
        },
      },
    ],
    [
      'in its message',
      {
        ...bridge,
        message: () => {
          throw new Error('no such month');
        },
      },
    ],
  ])('%s gives one finding and lets the others go on', (_, failing) => {
    const statements = [broken, { ...broken, id: 'bridge/WUH/2019-20' }];
    const { findings } = check({ statements, rules: [owner, failing, contractValue, ...about] });
    expect(findings.map(({ finding }) => finding.rule).sort()).toEqual(['delivery/owner', 'language/rule-fault']);
    const fault = findings.find(({ finding }) => finding.rule === 'language/rule-fault')?.finding;
    expect(fault?.message).toBe(
      `The rule ${failing.id} (${failing.number}) failed on this plan and gives no findings: no such month.`,
    );
  });
});
