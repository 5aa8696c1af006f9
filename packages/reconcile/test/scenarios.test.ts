import { type Exact, formatMoney, yearText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { type ScenarioOutcome, scenarioOutcomes } from '../src/index.ts';
import { workspaceOf } from './reading.ts';

/** What scenarios do to positions, by organisation and year, worked out by hand beside each plan. */
const plan = `plan P { footprint P as at 1 April 2017 }
footprint P { members Ccg, Trust shares Ambulance 50% }
organisation Ccg { kind ccg }
organisation Trust { kind acute trust }
organisation Ambulance { kind ambulance trust }
organisation NHSEngland { kind nhs england }
assumption DrugGrowth "Growth of drugs" 5%
position Trust in £m annual scope provider {
  years                         2017/18 2018/19
  income                        100.0 102.0
  cost "Pay"                    90.0 94.0
  cost "Drugs"                  = £10.0m * (1 + DrugGrowth)
  do nothing                    = income - cost
  control total including fund  2.0 4.0
  planned                       3.5 4.5
}
position Ambulance in £m annual scope provider {
  years       2017/18 2018/19
  do nothing  0.0 0.0
  planned     0.0 0.0
}
efficiency Wards "Fewer wards" {
  owner Trust
  confidence 80%
  starts 1 April 2017
  effect in £m annual { years 2017/18 2018/19
    Trust cost 2.4 4.8
    Ambulance cost 0.0 0.4 }
  needs Closed
}
efficiency Whole "Of everybody" { owner Ccg saves £3.0m in 2018/19 }
funding Fund "The fund" {
  kind sustainability fund
  from NHSEngland
  effect in £m annual { years 2017/18 2018/19
    Trust income from NHSEngland 1.0 1.0 }
}
milestone Closed "Ward closed" { owner Trust due 1 April 2017 status on track }
milestone Done "Done" { owner Trust due 1 May 2017 status complete 1 May 2017 }
`;

function outcomes(scenarios: string): readonly ScenarioOutcome[] {
  const workspace = workspaceOf({ 'plan.stplan': `${plan}${scenarios}` });
  const misread = workspace.findings.filter(({ rule }) => rule !== 'language/unused-element');
  expect(misread.map(({ message }) => message)).toEqual([]);
  const [only] = workspace.plans;
  return scenarioOutcomes(only ?? expect.fail('no plan'), workspace);
}

const money = (value: Exact) => formatMoney(value, { scale: '£m', digits: 2, negative: 'minus' });

/** `Trust 2017/18: figures, slips, fund = change`, then what confidence takes off. */
function lines(sets: string): readonly string[] {
  const [outcome] = outcomes(`scenario S "Suppose" { ${sets} }`);
  expect(outcome?.misfits).toEqual([]);
  return (outcome?.deltas ?? []).map(
    ({ organisation = 'system', year, figures, slips, fund, change, confidence }) =>
      `${organisation} ${yearText({ start: year })}: ${[figures, slips, fund].map(money).join(' ')} = ${money(change)} | ${money(confidence)}`,
  );
}

describe('a scenario', () => {
  it('that sets a cost makes the position worse by as much, and loses the fund where the control total is then missed', () => {
    // planned 4.5 less 0.4 is above 4.0; planned 4.5 less 1.0 is below: the £1.0m of the fund is lost besides
    expect(lines('set Trust.cost "Pay" in 2018/19 to £94.4m')).toEqual([
      'system 2018/19: -£0.40m £0.00m £0.00m = -£0.40m | £0.00m',
      'Trust 2018/19: -£0.40m £0.00m £0.00m = -£0.40m | £0.00m',
    ]);
    expect(lines('set Trust.cost "Pay" in 2018/19 to £95.0m')).toEqual([
      'system 2018/19: -£1.00m £0.00m -£1.00m = -£2.00m | £0.00m',
      'Trust 2018/19: -£1.00m £0.00m -£1.00m = -£2.00m | £0.00m',
    ]);
  });

  it('keeps the fund where the control total is missed no more', () => {
    expect(
      lines('set Trust.cost "Pay" in 2018/19 to £95.0m set Trust.control total including fund in 2018/19 to £3.0m'),
    ).toEqual([
      'system 2018/19: -£1.00m £0.00m £0.00m = -£1.00m | £0.00m',
      'Trust 2018/19: -£1.00m £0.00m £0.00m = -£1.00m | £0.00m',
    ]);
  });

  it('tells which control totals it misses or meets, and by how much', () => {
    const tell = (sets: string) =>
      outcomes(`scenario S "Suppose" { ${sets} }`)[0]?.controlTotals.map(
        ({ organisation, year, turn, by }) => `${organisation} ${year} ${turn} ${money(by)}`,
      );
    expect(tell('set Trust.cost "Pay" in 2018/19 to £95.0m')).toEqual(['Trust 2018 missed £0.50m']);
    expect(tell('set Trust.cost "Pay" in 2018/19 to £94.5m')).toEqual([]);
    expect(tell('set Trust.control total including fund in 2018/19 to £4.6m')).toEqual(['Trust 2018 missed £0.10m']);
  });

  it('that sets an assumption changes every figure that follows from it', () => {
    // drugs of £10m grow by 8% instead of 5%
    expect(lines('set DrugGrowth to 8%')).toEqual([
      'system 2017/18: -£0.30m £0.00m £0.00m = -£0.30m | £0.00m',
      'system 2018/19: -£0.30m £0.00m £0.00m = -£0.30m | £0.00m',
      'Trust 2017/18: -£0.30m £0.00m £0.00m = -£0.30m | £0.00m',
      'Trust 2018/19: -£0.30m £0.00m £0.00m = -£0.30m | £0.00m',
    ]);
  });

  it('that sets what a scheme saves does so for all whom it concerns, shared ones by their share', () => {
    // 5.2 becomes 2.6: half of 4.8 and of 0.4; the system has half of the ambulance trust
    expect(lines('set Wards.net in 2018/19 to £2.6m')).toEqual([
      'system 2018/19: -£2.50m £0.00m -£1.00m = -£3.50m | £0.50m',
      'Ambulance 2018/19: -£0.20m £0.00m £0.00m = -£0.20m | £0.04m',
      'Trust 2018/19: -£2.40m £0.00m -£1.00m = -£3.40m | £0.48m',
    ]);
    expect(lines('set Whole.net in 2018/19 to £1.0m')).toEqual([
      'system 2018/19: -£2.00m £0.00m £0.00m = -£2.00m | £0.00m',
    ]);
  });

  it('that lowers confidence takes off what is to be expected, not the position', () => {
    expect(lines('set Wards.confidence to 30%')).toEqual([
      'system 2017/18: £0.00m £0.00m £0.00m = £0.00m | -£1.20m',
      'system 2018/19: £0.00m £0.00m £0.00m = £0.00m | -£2.50m',
      'Ambulance 2018/19: £0.00m £0.00m £0.00m = £0.00m | -£0.20m',
      'Trust 2017/18: £0.00m £0.00m £0.00m = £0.00m | -£1.20m',
      'Trust 2018/19: £0.00m £0.00m £0.00m = £0.00m | -£2.40m',
    ]);
  });

  it('with a late milestone, or a late start, moves the savings', () => {
    const late = lines('set Closed.due to delayed by 6 months');
    expect(late.find((line) => line.startsWith('Trust 2017/18'))).toMatch(/^Trust 2017\/18: £0.00m -£[\d.]+m/);
    const [outcome] = outcomes('scenario S "Suppose" { set Closed.due to 1 October 2017 }');
    expect(outcome?.slips).toEqual([{ scheme: 'Wards', milestone: 'Closed', months: 6 }]);
    expect(lines('set Wards.due to 1 October 2017').find((line) => line.startsWith('Trust 2017/18'))).toBe(
      late.find((line) => line.startsWith('Trust 2017/18')),
    );
  });

  it('on another has what the other sets, and what it sets itself before that', () => {
    const [base, top] = outcomes(`
scenario A "A" { set Trust.cost "Pay" in 2018/19 to £94.1m set DrugGrowth to 6% }
scenario B "B" on A { set DrugGrowth to 5% }`);
    expect(base?.deltas).toHaveLength(4);
    expect(top?.base).toBe('A');
    expect(top?.deltas.map(({ organisation, year }) => [organisation, year])).toEqual([
      [undefined, 2018],
      ['Trust', 2018],
    ]);
  });

  it('tells what it cannot set, and why', () => {
    const [outcome] = outcomes(`scenario S "Suppose" {
  set Trust.cost "Nothing" in 2018/19 to £1.0m
  set Trust.cost "Drugs" in 2018/19 to £1.0m
  set Done.due to 1 June 2018
}`);
    expect(outcome?.misfits.map(({ element, reason }) => `${element}: ${reason}`)).toEqual([
      'Trust: it has no cost “Nothing” in that period that can be set',
      'Trust: it has no cost “Drugs” in that period that can be set',
      'Done: it is complete',
    ]);
    expect(outcome?.deltas).toEqual([]);
  });

  it('that sets nothing changes nothing', () => {
    expect(outcomes('scenario S "Suppose" { text "The same." }')[0]).toMatchObject({
      deltas: [],
      slips: [],
      misfits: [],
    });
  });
});
