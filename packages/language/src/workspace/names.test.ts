import type { Finding } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { workspaceFindings, workspaceOf } from '../../test/reading.ts';

const plan = (rest: string, statements = ''): string => `plan Estmere { ${statements} }\n${rest}`;
const only = (files: Readonly<Record<string, string>>): Finding => {
  const { findings } = workspaceOf(files);
  if (findings.length !== 1) throw new Error(findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  return findings[0] as Finding;
};

describe('an unknown name', () => {
  it.each([
    ['Hopsital', ['Hospital']],
    ['hospital'.replace('h', 'H'), []],
    ['HOSPITAL', ['Hospital']],
    ['Hosp', ['Hospital']],
    ['HospitalTrust', ['Hospital']],
    ['Council', []],
  ])('%s makes one think of %j', (written, expected) => {
    const { findings } = workspaceOf({
      'a.stplan': plan(`organisation Hospital { lead "chair" of Hospital }\nmilestone M { owner ${written} }`),
    });
    const unknown = findings.filter(({ rule }) => rule === 'language/unknown-name');
    expect(unknown.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual([
      ...expected.map((name) => `Change to ${name}`),
      ...unknown.map(() => `Add an organisation ${written}`),
    ]);
    expect(unknown.length).toBe(written === 'Hospital' ? 0 : 1);
  });

  it('says what was looked for, and where', () => {
    const {
      message,
      help,
      plan: of,
    } = only({ 'a.stplan': plan('milestone M { owner WHU }\norganisation WUH { lead "chair" of WUH }') });
    expect(message).toBe('There is no organisation WHU in Estmere.');
    expect(help).toBe('Did you mean WUH?');
    expect(of).toBe('Estmere');
  });

  it('offers names of the kind that is wanted only', () => {
    const text = plan('organisation Hub { lead "chair" of Hub }\nmilestone HubOpen\n{ after HubOpne }');
    expect(only({ 'a.stplan': text }).fixes.map(({ title }) => title)).toEqual([
      'Change to HubOpen',
      'Add a milestone HubOpne',
    ]);
  });

  it('is looked for in the plan that its prefix names', () => {
    const devon = 'plan Devon { }\norganisation RDE { lead "chair" of RDE }';
    expect(workspaceFindings({ 'a.stplan': plan('milestone M { owner Devon.RDE }'), 'd.stplan': devon })).toEqual([]);
    const near = only({ 'a.stplan': plan('milestone M { owner Devon.RED }'), 'd.stplan': devon });
    expect(near.fixes.map(({ title }) => title)).toEqual(['Change to Devon.RDE']);
    const prefix = only({ 'a.stplan': plan('milestone M { owner Deovn.RDE }'), 'd.stplan': devon });
    expect(prefix.message).toBe('There is no plan or library Deovn.');
    expect(prefix.fixes.map(({ title }) => title)).toEqual(['Change to Devon.RDE']);
  });

  it('that another plan has needs that plan before it', () => {
    const finding = only({
      'a.stplan': plan('milestone M { owner RDE }'),
      'd.stplan': 'plan Devon { }\norganisation RDE { lead "chair" of RDE }',
    });
    expect(finding.message).toBe('RDE belongs to plan Devon, whose names are used with its own before them.');
    expect(finding.fixes.map(({ title }) => title)).toEqual(['Change to Devon.RDE']);
  });

  it('is reported once, at its cause, when its definition could not be read', () => {
    const files = { 'a.stplan': plan('milestone M { owner Trust }\norganisation Trust { kind nonsense }') };
    expect(workspaceOf(files).findings.filter(({ rule }) => rule === 'language/unknown-name')).toEqual([]);
  });
});

describe('a name of another kind', () => {
  it('says what it is and what is wanted', () => {
    const { rule, message, related } = only({
      'a.stplan': plan('organisation WUH "University Hospitals"\nmilestone M { after WUH }'),
    });
    expect(rule).toBe('language/wrong-kind');
    expect(message).toBe('WUH is an organisation, but a milestone is wanted here.');
    expect(related[0]?.message).toBe('WUH, “University Hospitals”, is defined here.');
  });

  it('is no hindrance where one of the right kind has it too', () => {
    const text = plan('footprint Estmere { code "X" }', 'footprint Estmere');
    expect(workspaceFindings({ 'a.stplan': text })).toEqual([]);
  });
});

it('asks for a footprint that is called as its plan, instead of speaking of the plan', () => {
  const files = { 'a.stplan': 'plan Estmere "E" { footprint Estmere }\n' };
  expect(workspaceFindings(files)).toEqual(['unknown-name: Estmere']);
});

describe('one name for two elements of a kind', () => {
  it('is told where the second one stands, and not again wherever it is used', () => {
    const text = plan('milestone M { after N }\nmilestone N { }\nmilestone N { }');
    expect(workspaceFindings({ 'a.stplan': text })).toEqual(['duplicate-name: N']);
  });

  it.each([
    [
      'an activity line of two bodies',
      'activity X at A in spells { years 2017/18 planned 1 }\nactivity X at B in spells { years 2017/18 planned 1 }',
      [],
    ],
    [
      'an activity line of one body',
      'activity X at A in spells { years 2017/18 planned 1 }\nactivity X at A in spells { years 2017/18 planned 1 }',
      ['duplicate-name: X'],
    ],
    ['a sign-off', 'sign-off A { approved }\nsign-off A { withheld }', ['duplicate-name: A']],
    ['elements of different kinds', 'milestone A { due 1 April 2017 }', []],
  ])('%s', (_, text, expected) => {
    const bodies = 'organisation A { lead "chair" of A }\norganisation B { lead "chair" of B }\n';
    expect(workspaceFindings({ 'a.stplan': plan(bodies + text) })).toEqual(expected);
  });

  it('may come from two libraries', () => {
    const files = {
      'a.stplan': plan('efficiency E { theme T }'),
      'b.stplan': 'library B\ntheme T',
      'c.stplan': 'library C\ntheme T',
    };
    expect(workspaceFindings(files)).toEqual(['ambiguous-name: T']);
    expect(workspaceFindings({ ...files, 'a.stplan': plan('efficiency E { theme B.T }') })).toEqual([]);
    expect(workspaceFindings({ ...files, 'a.stplan': plan('efficiency E { theme T }\ntheme T') })).toEqual([]);
  });
});

describe('the names of a library', () => {
  const files = {
    'old.stplan': 'library Nhs2017\nround Stp2017 { period 2017/18 }\ntheme RightCare',
    'new.stplan': 'library Nhs2026\nround Plan2026 { period 2026/27 }\ntheme Productivity',
    'bodies.stplan': 'library Bodies\norganisation NHSEngland',
  };

  it('are seen by the plans of its round', () => {
    const text = plan('efficiency E { theme RightCare }', 'round Stp2017');
    expect(workspaceFindings({ ...files, 'a.stplan': text })).toEqual([]);
  });

  it('are not seen by the plans of another round', () => {
    const text = plan('efficiency E { theme Productivity }', 'round Stp2017');
    const finding = only({ ...files, 'a.stplan': text });
    expect(finding.message).toContain('belongs to the library Nhs2026');
    expect(finding.help).toBe('State “round Plan2026” in the plan.');
  });

  it('are seen by all when it has no round', () => {
    expect(workspaceFindings({ ...files, 'a.stplan': plan('milestone M { owner NHSEngland }') })).toEqual([]);
  });

  it('are not missed one by one when the round itself is not found', () => {
    const text = plan('efficiency E { theme RightCare }', 'round Stp2071');
    const finding = only({ ...files, 'a.stplan': text });
    expect(finding.message).toBe('There is no round Stp2071 in Estmere.');
    expect(finding.fixes.map(({ title }) => title)).toEqual(['Change to Stp2017']);
  });
});

describe('an element that only serves others', () => {
  it.each([
    ['source S', ['unused-element: S']],
    ['assumption X 3.1%', ['unused-element: X']],
    ['source S\nassumption X 3.1% [S]\nexpect X > 1%', []],
    ['organisation Old { successor New }\norganisation New', []],
    ['staff group Therapy\nworkforce Therapy at T { years 2017/18 planned 1 }\norganisation T', []],
    ['milestone M { due 1 April 2017 }', []],
    ['source S {', []],
  ])('%s', (text, expected) => {
    expect(workspaceFindings({ 'a.stplan': plan(text) }).filter((line) => !line.startsWith('surplus-brace'))).toEqual(
      expected,
    );
  });

  it('counts as used where its name is misspelt', () => {
    expect(
      workspaceFindings({ 'a.stplan': plan('source Stp2016\nassumption X 3.1% [Stp2061]\nexpect X > 1%') }),
    ).toEqual(['unknown-name: Stp2061']);
  });
});

describe('a position', () => {
  const bodies = 'footprint F { code "X" }\nplace P { code "Y" }\norganisation A\n';
  const table = (head: string) => `position ${head} { years 2017/18 planned 1.0 }\n`;

  it.each([
    ['F in £m annual', ['missing-scope: position F in £m annual']],
    ['P in £m annual', ['missing-scope: position P in £m annual']],
    ['F in £m annual scope health', []],
    ['A in £m annual', []],
    ['sector health in £m annual', []],
  ])('%s', (head, expected) => {
    const findings = workspaceFindings({
      'a.stplan': plan(`${bodies}${table(head)}expect P.planned > £1m and A.planned > £1m`),
    });
    expect(findings).toEqual(expected);
  });

  it('gets its scope before the brace', () => {
    const [finding] = workspaceOf({ 'a.stplan': plan(`${bodies}${table('F in £m annual')}`) }).findings.filter(
      ({ rule }) => rule === 'language/missing-scope',
    );
    const text = plan(`${bodies}${table('F in £m annual')}`);
    const { span, text: put } = finding?.fixes[0]?.edits[0] ?? { span: { start: 0, end: 0 }, text: '' };
    expect(text.slice(0, span.start) + put + text.slice(span.end)).toContain('position F in £m annual scope health {');
  });

  it('may be told in several tables, but no figure of it twice', () => {
    const year = 'position A in £m annual { years 2016/17 2017/18 planned _ 2.0 }\n';
    const months = 'position A in £m { months Apr 2017 planned 0.1 }\n';
    expect(
      workspaceFindings({
        'a.stplan': plan(
          bodies.replace(/place.*\n/, '') + table('A in £m annual').replace('2017/18', '2016/17') + year + months,
        ),
      }),
    ).toEqual([]);
    expect(
      workspaceFindings({ 'a.stplan': plan(bodies.replace(/place.*\n/, '') + table('A in £m annual') + year) }),
    ).toEqual(['duplicate-row: planned']);
  });
});

describe('looking up', () => {
  it('finds a name of the first kind that has it, in the plan before its libraries', () => {
    const { plans } = workspaceOf({
      'a.stplan': plan('organisation A { ods "own" }\nplace A { code "P" }', 'round R'),
      'l.stplan':
        'library L\nround R { period 2017/18 }\norganisation A { ods "national" }\norganisation B { ods "B" }',
      'd.stplan': 'plan Devon { }\norganisation C { ods "C" }',
    });
    const [, estmere] = plans;
    expect(estmere?.lookup('A', ['organisation'])?.ods?.value).toBe('own');
    expect(estmere?.lookup('A', ['place', 'organisation'])?.kind).toBe('place');
    expect(estmere?.lookup('B', ['organisation'])?.ods?.value).toBe('B');
    expect(estmere?.lookup('Devon.C', ['organisation'])?.ods?.value).toBe('C');
    expect(estmere?.lookup('C', ['organisation'])).toBeUndefined();
    expect(estmere?.lookup('A', ['milestone'])).toBeUndefined();
  });
});
