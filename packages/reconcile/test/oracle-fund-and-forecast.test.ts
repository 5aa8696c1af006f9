import type { Term } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { explainFigure, type Reconciliation } from '../src/index.ts';
import { type Change, estmere } from './reading.ts';
import { added, figure, line, statement, told } from './showing.ts';

const base = estmere();

/** The terms of a figure that belong to a scheme, as they enter it. */
function legsOf(plan: Reconciliation, path: string, scheme: string): string[] {
  const found = explainFigure(plan, path);
  const inside = (term: Term): Term[] =>
    term.label.startsWith(`${scheme}, `)
      ? [term]
      : term.origin.form === 'derived'
        ? term.origin.terms.flatMap(inside)
        : [];
  return found.found ? inside(found.term).map(added) : expect.fail(found.reason);
}

describe('the beds of the ward that closes', () => {
  it.each([
    ['2017-18', 'exact 0 ±0', ['620', '0'], '620'],
    ['2018-19', 'exact 0 ±0', ['620', '-20'], '600'],
    ['2019-20', 'exact 0 ±0', ['600', '0'], '600'],
  ])('%s: opening, change and closing', (year, verdict, parts, closing) => {
    const table = statement(base, `table/AcuteBeds/${year}/beds-at-AcuteTrust-closing`);
    expect(line(table)).toBe(verdict);
    expect(table.lhs.map(added)).toEqual(parts);
    expect(table.rhs.map(added)).toEqual([closing]);
  });

  it.each(['2018-19', '2019-20'])('%s opens where the year before closed', (year) => {
    expect(line(statement(base, `table/AcuteBeds/${year}/beds-at-AcuteTrust-opening`))).toBe('exact 0 ±0');
  });
});

describe('the fund of the acute trust', () => {
  it('comes by quarter as the round pays it', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => figure(base, `AcuteTrust.fund in Q${quarter} 2017/18`));
    expect(quarters).toEqual(['0.75', '1', '1.5', '1.75']);
    expect(figure(base, 'AcuteTrust.fund in 2017/18')).toBe('5');
  });

  it('is split over the tests that earn it: 70% on finance, 30% on access', () => {
    expect(figure(base, 'AcuteTrust.fund "Control total" in 2017/18')).toBe('3.5');
    const access = [
      'Referral to treatment in 18 weeks',
      'Accident and emergency in four hours',
      'Cancer in 62 days',
    ].map((test) => figure(base, `AcuteTrust.fund "${test}" in 2017/18`));
    expect(access).toEqual(['0.625', '0.625', '0.25']);
    expect(access.map(Number).reduce((a, b) => a + b)).toBe(1.5);
  });

  it('comes without phasing of its own as the round pays it', () => {
    const plan = estmere({ file: 'investments-and-funding.stplan', from: '  phased  15% 20% 30% 35%\n', to: '' });
    expect(figure(plan, 'AcuteTrust.fund in Q2 2018/19')).toBe('1');
  });
});

/** What the trust reports on 30 September 2017, with what else stands in its position. */
const reported = (more = ''): Change => ({
  file: 'positions.stplan',
  from: '  planned                                               _    (2.5)    (2.5)    (0.5)\n',
  to: `  planned                                               _    (2.5)    (2.5)    (0.5)
  planned before fund to Sep 2017                       _    (4.5)        _        _
  actual before fund to Sep 2017                        _    (5.3)        _        _
${more}`,
});

describe('the forecast of the acute trust', () => {
  const plan = estmere(reported());
  it.each([
    ['variance', '-0.8'],
    ['plan to go', '-3'],
    ['planned before fund', '-7.5'],
    ['forecast by actuals', '-8.3'],
    // The test of September is missed, so that only the first quarter is earned.
    ['fund earned', '0.75'],
    ['forecast with the fund that is earned', '-7.55'],
    ['change from planned', '-5.05'],
  ])('%s', (measure, expected) => {
    expect(figure(plan, `AcuteTrust.${measure} in 2017/18`)).toBe(expected);
  });

  it('changes by the run rate and the fund that is lost', () => {
    const found = explainFigure(plan, 'AcuteTrust.change from planned in 2017/18');
    const terms = found.found && found.term.origin.form === 'derived' ? found.term.origin.terms : [];
    expect(terms.map(added)).toEqual(['-0.8', '-4.25']);
  });

  it('earns the whole fund while the test is met, and nothing once the first one is missed', () => {
    const met = estmere({ ...reported(), to: reported().to.replace('(5.3)', '(4.5)') });
    expect(figure(met, 'AcuteTrust.fund earned in 2017/18')).toBe('5');
    expect(figure(met, 'AcuteTrust.forecast with the fund that is earned in 2017/18')).toBe('-2.5');
    const june = (actual: string) =>
      `  planned before fund to Jun 2017                       _    (2.2)        _        _
  actual before fund to Jun 2017                        _    ${actual}        _        _
`;
    expect(figure(estmere(reported(june('(2.2)'))), 'AcuteTrust.fund earned in 2017/18')).toBe('0.75');
    expect(figure(estmere(reported(june('(2.3)'))), 'AcuteTrust.fund earned in 2017/18')).toBe('0');
  });

  it('counts a stated recovery', () => {
    const recovery = '  recovery                                              _      0.5        _        _\n';
    const recovered = estmere(reported(recovery));
    expect(figure(recovered, 'AcuteTrust.forecast by actuals in 2017/18')).toBe('-7.8');
    expect(figure(recovered, 'AcuteTrust.change from planned in 2017/18')).toBe('-4.55');
  });

  it('is good to half a last digit of each figure that it is made of', () => {
    // Worked out by hand from three printed figures, £0.15m. Here the planned year before the fund is itself a planned
    // position less the fund, and the plan to go what is left of it, so five printed figures enter.
    const stated = estmere(
      reported('  forecast before fund                                  _    (7.5)        _        _\n'),
    );
    const id = 'actuals/AcuteTrust/2017-18/before-fund';
    expect(line(statement(stated, id))).toBe('unexplained -0.8 ±0.25');
    expect(told(stated)).toEqual([`${id} unexplained 0.8`]);
  });
});

describe('the risk of the hubs by leg', () => {
  it('takes 1.44 from the commissioner and gives the trust 0.54', () => {
    expect(legsOf(base, 'NorthCCG.effect in 2018/19', 'FrailtyHubs')).toEqual(['4.8']);
    expect(legsOf(base, 'NorthCCG.risk-adjusted in 2018/19', 'FrailtyHubs')).toEqual(['3.36']);
    expect(legsOf(base, 'AcuteTrust.effect in 2018/19', 'FrailtyHubs')).toEqual(['-4.8', '3']);
    expect(legsOf(base, 'AcuteTrust.risk-adjusted in 2018/19', 'FrailtyHubs')).toEqual(['-3.36', '2.1']);
    expect(['2017/18', '2018/19', '2019/20'].map((year) => figure(base, `FrailtyHubs.net in ${year}`))).toEqual([
      '0.9',
      '3',
      '3',
    ]);
  });

  it('falls wholly on the trust’s cost release under a block contract', () => {
    const block = estmere({
      file: 'contracts.stplan',
      from: 'form      national tariff\n  status    signed 23 December 2016 [Contracts17]\n  includes  FrailtyHubs',
      to: 'form      block\n  status    signed 23 December 2016 [Contracts17]\n  includes  FrailtyHubs',
    });
    expect(legsOf(block, 'NorthCCG.risk-adjusted in 2018/19', 'FrailtyHubs')).toEqual(['4.8']);
    expect(legsOf(block, 'AcuteTrust.risk-adjusted in 2018/19', 'FrailtyHubs')).toEqual(['-4.8', '2.1']);
  });
});
