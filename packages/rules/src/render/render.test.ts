import { describe, expect, it } from 'vitest';
import { acceptance, at, sampleFinding } from '../../test/sample-plan.ts';
import { statement, term } from '../../test/sample-statement.ts';
import type { CheckResult, ReportedFinding } from '../check/reported-finding.ts';
import { termPlaces } from '../wording/term-places.ts';
import { jsonResult } from './json-result.ts';
import { renderConcise } from './render-concise.ts';
import { renderFull } from './render-full.ts';
import { ANSI_STYLE } from './style.ts';

const texts = new Map([
  [
    'money/positions.stplan',
    'part of Hiow\n\nposition HIOW in £m annual {\n  years       2020/21\n  do nothing    (577)\n  planned           0\n}\n',
  ],
  ['programmes.stplan', 'efficiency Digital { saves £443m in 2020/21 }\n'],
]);
const span = (file: string, part: string) => {
  const start = (texts.get(file) ?? '').indexOf(part);
  return at(start, start + part.length, file);
};

/** The lone 0 of the planned row. */
const planned = (() => {
  const { end } = span('money/positions.stplan', 'planned           0');
  return at(end - 1, end, 'money/positions.stplan');
})();

const bridge = statement(
  {
    lhs: [
      term('do nothing', '-577', { span: span('money/positions.stplan', '(577)') }),
      term('Digital', '443', { span: span('programmes.stplan', '£443m') }),
    ],
    rhs: [
      term('planned', '0', {
        span: planned,
      }),
    ],
    tolerance: '1.5',
  },
  { digits: 0, title: 'Bridge of HIOW', subject: 'HIOW', span: planned },
);
const reported: ReportedFinding = {
  finding: sampleFinding('finance/bridge', bridge.span, {
    message: 'HIOW 2020/21: £134m is unexplained (tolerance £1.5m).',
    help: 'Name what closes the gap.',
    related: termPlaces(bridge),
    statement: bridge,
  }),
  severity: 'error',
  number: 'STP0101',
  title: 'The bridge does not close',
  url: 'docs/rules/finance/bridge.md',
};
const result: CheckResult = { findings: [reported], accepted: [], waiting: 0 };

describe('the full form', () => {
  it('shows the line, the figures, the other places and the way out', () => {
    expect(renderFull(result, texts)).toBe(
      [
        'error finance/bridge: HIOW 2020/21: £134m is unexplained (tolerance £1.5m).',
        '  --> money/positions.stplan:6:21',
        ' 6 |   planned           0',
        '   |                     ^',
        '   = from the parts  (134)',
        '     planned         0',
        '     difference      (£134m) (tolerance £1.5m)',
        '  ::: money/positions.stplan:5:17',
        ' 5 |   do nothing    (577)',
        '   |                 ^^^^^ do nothing: (577)',
        '  ::: programmes.stplan:1:28',
        ' 1 | efficiency Digital { saves £443m in 2020/21 }',
        '   |                            ^^^^^ Digital: 443',
        '   = help: Name what closes the gap.',
        '   = more: stplan explain finance/bridge',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  it('colours with the style it is given and not otherwise', () => {
    const mark = String.fromCharCode(27);
    expect(renderFull(result, texts)).not.toContain(mark);
    expect(renderFull(result, texts, { style: ANSI_STYLE })).toContain(`${mark}[31m`);
  });

  it('says what else concerns its own place without showing the line again', () => {
    const related = [{ message: 'The savings needed depend on this', span: bridge.span }];
    const text = renderFull(
      { findings: [{ ...reported, finding: { ...reported.finding, related } }], accepted: [], waiting: 0 },
      texts,
    );
    expect(text).toContain('   = The savings needed depend on this\n');
    expect(text.match(/planned {11}0/g)).toHaveLength(1);
  });

  it('says in one line what else follows, without that line of the plan', () => {
    const related = [
      { message: 'Bridge of Hiow depends on this', span: span('programmes.stplan', 'Digital'), brief: true as const },
    ];
    const finding = { ...reported.finding, related };
    const text = renderFull({ findings: [{ ...reported, finding }], accepted: [], waiting: 0 }, texts);
    expect(text).toContain('   = Bridge of Hiow depends on this: programmes.stplan:1:12\n');
    expect(text).not.toContain('saves £443m');
  });

  it('counts the places that it does not show', () => {
    const related = Array.from({ length: 8 }, (_, index) => ({
      message: `place ${index}`,
      span: at(index, index + 1, 'programmes.stplan'),
    }));
    const many = { ...reported, finding: { ...reported.finding, related } };
    const text = renderFull({ findings: [many], accepted: [], waiting: 0 }, texts);
    expect(text).toContain('and 3 more places');
    expect(text).not.toContain('place 5');
  });

  it('still tells the finding of a file whose text is not known', () => {
    expect(renderFull(result, new Map())).toContain('  --> money/positions.stplan\n');
  });

  it('says so when there is nothing', () => {
    expect(renderFull({ findings: [], accepted: [], waiting: 0 }, texts)).toBe('No findings\n');
    const accepted = [{ ...reported, acceptance: acceptance('finance/bridge', 'Known') }];
    expect(
      renderFull({ findings: [reported, { ...reported, severity: 'info' }], accepted, waiting: 0 }, texts),
    ).toMatch(/1 error, 1 note; 1 accepted\n$/);
  });
});

describe('the concise form', () => {
  it('is one line a finding', () => {
    expect(renderConcise(result, texts)).toBe(
      'money/positions.stplan:6:21: error finance/bridge HIOW 2020/21: £134m is unexplained (tolerance £1.5m).\n',
    );
  });
});

describe('hostile text', () => {
  const evil = 'Digital\u001b[2J\u202e\u0000\r\nerror: all is well';
  const finding = sampleFinding('language/syntax', at(0, 3, 'a\u001b[31m.stplan'), {
    message: evil,
    help: evil,
    related: [{ message: evil, span: at(0, 3, 'a\u001b[31m.stplan') }],
  });
  const hostile = { findings: [{ ...reported, finding }], accepted: [], waiting: 0 };
  const source = new Map([['a\u001b[31m.stplan', 'x\u001b]0;title\u0007y']]);
  const forms = [renderFull(hostile, source), renderFull(hostile, new Map()), renderConcise(hostile, source)];

  it.each(forms)('reaches no terminal (%#)', (text) => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toContain('<U+001B>');
  });

  it('makes no line of its own', () => {
    expect(renderConcise(hostile, source).split('\n')).toHaveLength(2);
  });
});

describe('the JSON form', () => {
  it('holds the statement with every term, its figures as exact texts, and places as lines and columns', () => {
    const json = JSON.parse(JSON.stringify(jsonResult(result, texts)));
    expect(json.formVersion).toBe(1);
    expect(json.summary).toEqual({ error: 1, warning: 0, info: 0, accepted: 0, waiting: 0 });
    const [finding] = json.findings;
    expect(finding).toMatchObject({
      rule: 'finance/bridge',
      number: 'STP0101',
      severity: 'error',
      plan: 'Estmere',
      span: { file: 'money/positions.stplan', line: 6, column: 21, endLine: 6, endColumn: 22 },
    });
    expect(finding.statement).toMatchObject({
      verdict: 'unexplained',
      period: '2018/19',
      unit: '£',
      difference: '-134000000',
      tolerance: '1500000',
      unexplained: '134000000',
    });
    expect(finding.statement.lhs[0]).toMatchObject({
      label: 'do nothing',
      value: '-577000000',
      printedDigits: 0,
      scale: '£m',
      sign: 1,
      origin: { form: 'stated', span: { file: 'money/positions.stplan', line: 5, column: 17 } },
    });
  });

  it('keeps its form', () => {
    const json = JSON.parse(JSON.stringify(jsonResult(result, texts)));
    const keys = (value: object) => Object.keys(value).join(' ');
    expect(keys(json)).toBe('formVersion summary findings accepted');
    const [finding] = json.findings;
    expect(keys(finding)).toBe('rule number severity title url plan message help span related fixes statement');
    expect(keys(finding.statement)).toBe(
      'id identity subject title period unit scale digits scope difference tolerance verdict unexplained improbable span lhs rhs',
    );
    expect(keys(finding.statement.rhs[0])).toBe('label value lo hi printedDigits scale unit sign origin');
  });

  it('holds accepted findings with reason and place', () => {
    const accepted = [{ ...reported, acceptance: acceptance('finance/bridge', 'The board decides in May') }];
    expect(jsonResult({ findings: [], accepted, waiting: 0 }, texts)).toMatchObject({
      summary: { accepted: 1 },
      accepted: [{ rule: 'finance/bridge', acceptance: { reason: 'The board decides in May' } }],
    });
  });
});
