import { type Plan, toDecimalText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import type { Reconciliation } from '../src/index.ts';
import { reconciled, small } from './reading.ts';
import { figure, line, shown, statement } from './showing.ts';

const plan = (text: string): Reconciliation =>
  reconciled(small('WUH, North', `organisation WUH { kind acute trust }\norganisation North { kind ccg }\n${text}`));

/** The cells of a row in the evaluated plan, in £m. */
function cells({ plan: evaluated }: { readonly plan: Plan }, title: string): string[] {
  const row = evaluated.elements.position
    .flatMap(({ rows }) => rows)
    .find((one) => (one.title ?? one.measure) === title);
  return (row ?? expect.fail(`no row ${title}`)).series.cells.map((cell) => shown(cell?.value));
}

describe('formulas of rows', () => {
  it('work year by year with the other rows of their table', () => {
    const result = plan(`position WUH in £m annual {
  years             2016/17  2017/18
  income "A"            3.0      4.0
  income "B"            1.5      1.5
  cost "Pay"            5.0      6.0
  cost "Drugs" = cost "Pay" * 10%
  do nothing = income - cost
}`);
    expect(result.findings).toEqual([]);
    expect(cells(result, 'Drugs')).toEqual(['0.5', '0.6']);
    expect(cells(result, 'do nothing')).toEqual(['-1', '-1.1']);
    expect(figure(result, 'WUH.do nothing in 2017/18')).toBe('-1.1');
  });

  it('leave a plain figure with its derivation behind', () => {
    const result = plan(`position WUH in £m annual { years 2017/18
  income "A" 4.0
  cost "Pay" 6.0
  do nothing = income - cost
}`);
    const [[computed, derivation] = expect.fail('nothing computed')] = result.computed;
    expect([shown(computed.value), shown(computed.step)]).toEqual(['-2', '0.2']);
    expect(derivation.origin.form === 'derived' && derivation.origin.terms.map(({ label }) => label)).toEqual([
      'income',
      'cost',
    ]);
    const series = result.plan.elements.position[0]?.rows[2]?.series;
    expect([series?.formula, series?.cells[0]]).toEqual([undefined, computed]);
  });

  it('grow by a rate from the last printed figure', () => {
    const result = plan(`position WUH in £m annual {
  years          2016/17  2017/18  2018/19
  cost "Pay"       100.0  grows 3%
  income "A"       100.0    110.0  grows 10%
}`);
    expect(cells(result, 'Pay')).toEqual(['100', '103', '106.09']);
    expect(cells(result, 'A')).toEqual(['100', '110', '121']);
  });

  it('are checked against the price and volume that a line gives', () => {
    const result = plan(`position WUH in £m annual {
  years          2016/17  2017/18  2018/19
  cost "Acute"     206.0    212.0    214.0  price 2.1% volume 0.8%
}`);
    expect(line(statement(result, 'table/WUH/2017-18/growth-of-cost-Acute'))).toMatch(/^within-rounding 0\.0086/);
    expect(line(statement(result, 'table/WUH/2018-19/growth-of-cost-Acute'))).toMatch(/^unexplained 4\.18/);
  });

  it('use assumptions: numbers, series and formulas', () => {
    const result = plan(`assumption Base £80.0m exact
assumption Index { years 2017/18 2018/19  1.05 1.10 } exact
assumption Pay = 50 WTE * £40,000 per WTE
assumption Spells in spells { years 2017/18 2018/19 600 1,200 }
assumption Price £4,000 per spell exact
position WUH in £m annual {
  years  2017/18  2018/19
  cost "Drugs" = Base * Index
  cost "Team" = Pay
  income "Spells" = Spells * Price
  cost "Before" = Spells in 2017/18 * Price
}`);
    expect(result.findings).toEqual([]);
    expect(cells(result, 'Drugs')).toEqual(['84', '88']);
    expect(cells(result, 'Team')).toEqual(['2', '2']);
    expect(cells(result, 'Spells')).toEqual(['2.4', '4.8']);
    expect(cells(result, 'Before')).toEqual(['2.4', '2.4']);
  });

  it('enter statements with the tolerance of what they come from', () => {
    const result = plan(`position WUH in £m annual { years 2017/18
  income "A" 4.0
  cost "Pay" 6.0
  cost "Other" = cost "Pay" * 50%
  do nothing (5.0)
}`);
    // 0.05 for each printed figure, and half of 0.05 for the half of pay.
    expect(line(statement(result, 'table/WUH/2017-18/do-nothing'))).toBe('exact 0 ±0.175');
  });

  it('take figures of schemes, contracts, counts and derived ones', () => {
    const result = plan(`efficiency Hubs { owner North kind qipp recurrent effect in £m annual { years 2017/18
  North cost with WUH 2.0
  WUH income from North (2.0)
  WUH cost 0.5 } }
contract Acute { between North and WUH value in £m annual { years 2017/18
  North 10.0
  WUH 10.0 } }
beds Acutes at WUH { years 2017/18 opening 100 change (20) closing = opening + change }
position WUH in £m annual { years 2017/18
  income "Contract" = Acute.value + Hubs.net
  cost "Ward" = Acutes.closing * £10,000 per bed
}`);
    expect(result.findings).toEqual([]);
    expect(cells(result, 'Contract')).toEqual(['10.5']);
    expect(cells(result, 'Ward')).toEqual(['0.8']);
    expect(figure(result, 'Acutes.closing in 2017/18')).toBe('80');
  });
});

describe('a formula', () => {
  const value = (formula: string) => figure(plan(`assumption X = ${formula}`), 'X');

  it.each([
    ['£10m - £2m + £1m', '9'],
    ['£10m - (£2m + £1m)', '7'],
    ['(£10m - £2m) / 4 * 3', '6'],
    ['£10m - £2m * 3 - £1m', '3'],
    ['-(£10m - £2m) + £9m', '1'],
    ['25% of £10m + £1m', '3.5'],
    ['£12m / (£3m / £1m)', '4'],
    ['2 * £3m + 4 * £0.5m', '8'],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  it.each([
    ['Open.status + £1m', 'Open.status + £1m'],
    ['£1m * Open.owner', '£1m * Open.owner'],
    ['-Open.status', '-Open.status'],
    ['max(Open.status; £1m)', 'max(Open.status; £1m)'],
  ])('that reckons with a word is told, not worked out: %s', (formula, said) => {
    const { findings } = plan(
      `milestone Open { owner WUH due 1 July 2017 status on track }\nassumption X = ${formula}`,
    );
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `language/units: “${said}” reckons with a word, which is no figure.`,
    ]);
  });

  it('of hundreds of operands is worked out like any other', () => {
    expect(value(`£1m${' + £1m'.repeat(299)}`)).toBe('300');
    expect(value(`£1m${' * 1'.repeat(299)}`)).toBe('1');
    expect(value(`£1m${' + £1m - £1m'.repeat(199)}`)).toBe('1');
  });

  it('joined by “and” and “or” keeps its brackets', () => {
    const both = plan(`assumption A 1\nassumption B 2
expect ((A > 5 and B > 1) or B > 1) and A < 5
expect (A > 5 or B > 5) and A < 5`);
    const verdicts = both.statements.map(({ subject, verdict }) => `${subject}: ${verdict}`);
    expect(verdicts).toEqual(['A < 5: met', 'A < 5: met', 'A > 5 and B > 1 or B > 1: met', 'A > 5 or B > 5: not-met']);
  });
});

describe('what is wrong with a formula', () => {
  const findings = (text: string) => plan(text).findings.map(({ rule, message, help }) => [rule, message, help ?? '']);

  it('a cycle is told with its whole path, once', () => {
    expect(
      findings(`assumption A = B + £1m
assumption B = C + £1m
assumption C = A + £1m
position WUH in £m annual { years 2017/18 2018/19
  income "X" = A
}`),
    ).toEqual([['language/cycle', 'These figures depend on themselves: A → B → C → A.', expect.any(String)]]);
  });

  it('rows that depend on each other through a scheme', () => {
    const [[rule, message] = []] = findings(`efficiency Hubs { kind cip effect in £m annual { years 2017/18
  WUH cost = WUH.income "X" } }
position WUH in £m annual { years 2017/18
  income "X" = Hubs.net
}`);
    expect(rule).toBe('language/cycle');
    expect(message).toMatch(
      /Hubs WUH cost → WUH income “X” → Hubs WUH cost|WUH income “X” → Hubs WUH cost → WUH income “X”/,
    );
  });

  it('units that do not fit are both named', () => {
    expect(findings(`position WUH in £m annual { years 2017/18\n  income "X" = £4m + 20 beds\n}`)).toEqual([
      ['language/units', 'The units do not fit: £ + beds has no meaning: both sides need the same unit.', ''],
    ]);
    expect(findings(`position WUH in £m annual { years 2017/18\n  income "X" = £4m * £2m\n}`)[0]?.[1]).toContain(
      '£ × £',
    );
    expect(findings(`position WUH in £m annual { years 2017/18\n  income "X" = 20 beds\n}`)[0]?.[1]).toBe(
      'The units do not fit: WUH income “X” is in £, its formula gives beds.',
    );
  });

  it('an unknown measure names what there is', () => {
    const [[rule, message, help] = []] = findings(
      `beds Acutes at WUH { years 2017/18 opening 100 }\nposition WUH in £m annual { years 2017/18\n  income "X" = Acutes.uses\n}`,
    );
    expect([rule, message]).toEqual(['language/unknown-figure', 'Beds Acutes has no “uses”.']);
    expect(help).toContain('opening, change, closing');
  });

  it('a divisor of nought, and a figure that is not stated', () => {
    expect(
      findings(`position WUH in £m annual { years 2017/18\n  income "A" 0.0\n  cost "X" = £4m * (£1m / income "A")\n}`),
    ).toEqual([['language/division-by-zero', 'income “A” is zero, so £1m / income “A” has no value.', '']]);
    expect(
      findings(
        `assumption Index { years 2017/18 1.05 }\nposition WUH in £m annual { years 2017/18 2018/19\n  income "X" = £4m * Index\n}`,
      ),
    ).toEqual([
      [
        'language/missing-figure',
        'WUH income “X” cannot be worked out for 2018/19: Index in 2018/19 is not stated.',
        '',
      ],
    ]);
  });
});

describe('expectations', () => {
  const base = `efficiency Weak { owner WUH kind cip confidence 30% stage idea effect in £m annual { years 2017/18 2018/19\n  WUH cost 1.0 2.0 } }
efficiency Firm { owner WUH kind cip confidence 90% stage validated effect in £m annual { years 2017/18 2018/19\n  WUH cost 3.0 8.0 } }
efficiency Unnamed { kind unidentified effect in £m annual { years 2017/18 2018/19\n  WUH cost - 2.0 } }
position WUH in £m annual { years 2017/18 2018/19\n  planned 1.0 (2.0) }
`;
  const verdicts = (condition: string) =>
    plan(`${base}expect ${condition}`)
      .statements.filter(({ identity }) => identity === 'expectation')
      .map((one) => `${one.period?.kind === 'year' ? one.period.start : '-'} ${line(one)}`);

  it.each([
    ['in 2018/19: unidentified <= 10% of effect', ['2018 exceeds 0.8 ±0.065']],
    ['in 2018/19: unidentified <= 20% of effect', ['2018 met -0.4 ±0.08']],
    ['in 2017/18: unidentified = £0m', ['2017 exact 0 ±0.5']],
    ['in 2018/19: WUH.planned >= £0.0m', ['2018 not-met -2 ±0.05']],
    ['in 2018/19: WUH.planned > -£2.0m', ['2018 not-met 0 ±0.05']],
    ['in 2018/19: WUH.planned = -£2.0m', ['2018 exact 0 ±0.1']],
    ['in 2018/19: WUH.planned = -£2.1m', ['2018 within-rounding 0.1 ±0.1']],
    ['in 2018/19: WUH.planned = -£3m', ['2018 unexplained 1 ±0.55']],
    ['in 2018/19: Weak.net + Firm.net + Unnamed.net = effect', ['2018 exact 0 ±0.3']],
    [
      'in 2018/19: (sum of effect over efficiencies where owner = WUH and confidence < 50%) = £2.0m',
      ['2018 exact 0 ±0.1'],
    ],
    ['in 2018/19: (sum of effect over efficiencies where stage = validated) = £8.0m', ['2018 exact 0 ±0.1']],
    ['in 2018/19: (max of effect over efficiencies) = £8.0m', ['2018 exact 0 ±0.1']],
    ['in 2018/19: (average of effect over efficiencies) = £4.0m', ['2018 exact 0 ±0.1']],
    ['in 2018/19: sum(Weak.net; Firm.net) = £10m', ['2018 exact 0 ±0.6']],
    ['in 2018/19: max(-WUH.planned; £0.0m) <= £1.5m', ['2018 exceeds 0.5 ±0.05']],
    ['in 2018/19: WUH.planned >= £0m and effect >= £10m', ['2018 not-met -2 ±0.05', '2018 met 2 ±0.15']],
    ['in 2018/19: (WUH.planned >= £0m) or (effect >= £10m)', ['2018 met -2 ±0.05']],
    ['in 2019/20: WUH.planned >= £0m', ['2019 incomplete - ±0']],
    // Without a year: in each year that states it.
    ['WUH.planned >= -£1m', ['2017 met 2 ±0.05', '2018 not-met -1 ±0.05']],
    ['WUH.planned in 2017/18 = £1.0m', ['- exact 0 ±0.1']],
  ])('%s', (condition, expected) => {
    expect(verdicts(condition)).toEqual(expected);
  });

  it('a percentage that is quoted is rounded, one that is used is exact', () => {
    const share = (text: string) =>
      plan(`assumption Before £6,599m\nassumption After £7,883m\nexpect After / Before - 1 = ${text}`).statements.map(
        line,
      );
    // 0.4575 percentage points above 19%, which is good to half a point.
    expect(share('19%')[0]).toMatch(/^within-rounding 3019\/659900 /);
    expect(share('18%')[0]).toMatch(/^unexplained /);
  });

  it('the days of a consultation', () => {
    const result = plan(`service change Ward { consultation 26 September 2016 to 19 December 2016 }
expect Ward.length = 84 days\nexpect Ward.length >= 80 days\nexpect Ward.length >= 90 days`);
    expect(
      result.statements.map(({ verdict, difference }) => `${verdict} ${difference && toDecimalText(difference)}`),
    ).toEqual(['exact 0', 'met 4', 'not-met -6']);
  });
});
