import { describe, expect, it } from 'vitest';
import { type Change, estmere, reconciled, small } from './reading.ts';
import { added, line, statement, told } from './showing.ts';

/** What the acute trust reports on 30 September 2017. */
const reported = (forecast: string, fund = ' before fund'): Change => ({
  file: 'positions.stplan',
  from: '  planned                                               _    (2.5)    (2.5)    (0.5)\n',
  to: `  planned                                               _    (2.5)    (2.5)    (0.5)
  planned before fund to Sep 2017                       _    (4.5)        _        _
  actual${fund} to Sep 2017                             _    (5.3)        _        _
  forecast before fund                                  _    ${forecast}        _        _
`,
});
const id = 'actuals/AcuteTrust/2017-18/before-fund';

describe('V14: the forecast', () => {
  it('is actual to date with the plan to go', () => {
    const plan = estmere(reported('(8.3)'));
    expect(told(plan)).toEqual([]);
    // The planned year before the fund is (2.5) less 5.0, so five printed figures enter.
    expect(line(statement(plan, id))).toBe('exact 0 ±0.25');
    expect(statement(plan, id).lhs.map(added)).toEqual(['-5.3', '-7.5', '4.5']);
  });

  it('that still says the plan needs a recovery', () => {
    const plan = estmere(reported('(7.5)'));
    expect(told(plan)).toEqual([`${id} unexplained 0.8`]);
    expect(line(statement(plan, id))).toBe('unexplained -0.8 ±0.25');
  });

  it('with a stated recovery is explained', () => {
    const plan = estmere({
      ...reported('(7.5)'),
      to: `${reported('(7.5)').to}  recovery                                              _      0.8        _        _\n`,
    });
    expect(line(statement(plan, id))).toBe('exact 0 ±0.3');
  });

  it('is not compared with actuals on the other fund basis', () => {
    const plan = estmere(reported('(8.3)', ''));
    expect(statement(plan, id).verdict).toBe('incomparable');
    expect(statement(plan, id).reason).toBe(
      'the forecast is before fund, AcuteTrust actual to Sep 2017 is including fund',
    );
  });
});

describe('how a year falls over its quarters', () => {
  it('adds up to the whole, as the round pays the fund', () => {
    const plan = estmere();
    expect(statement(plan, 'phasing/SustainabilityFund').verdict).toBe('exact');
    expect(statement(plan, 'phasing/SustainabilityFund/quarter-3').verdict).toBe('exact');
    expect(statement(plan, 'phasing/Stp2017').verdict).toBe('exact');
  });

  it('is one finding where the fund comes at another pace, however many quarters differ', () => {
    const phased = (shares: string) =>
      estmere({
        file: 'investments-and-funding.stplan',
        from: 'phased  15% 20% 30% 35%',
        to: `phased  ${shares}`,
      });
    expect(told(phased('25% 25% 25% 25%'))).toEqual(['phasing/SustainabilityFund/quarter-1 unexplained 0.1']);
    expect(told(phased('15% 15% 35% 35%'))).toEqual(['phasing/SustainabilityFund/quarter-2 unexplained 0.05']);
    expect(told(phased('25% 25% 25% 30%'))).toEqual([
      'phasing/SustainabilityFund unexplained 0.05',
      'phasing/SustainabilityFund/quarter-1 unexplained 0.1',
    ]);
  });

  it('is told once where one quarter is wrong', () => {
    const plan = estmere({
      file: 'investments-and-funding.stplan',
      from: 'phased  15% 20% 30% 35%',
      to: 'phased  15% 20% 3% 35%',
    });
    expect(told(plan)).toEqual(['phasing/SustainabilityFund unexplained 0.27']);
  });

  it('in amounts is the net effect of the year', () => {
    const plan = (last: string) =>
      reconciled(
        small(
          'A',
          `organisation A { kind acute trust }
efficiency Theatres { kind cip effect in £m annual { years 2017/18\n  A cost 2.0 }
  phased { quarters Q1 2017/18 to Q4 2017/18\n  planned - 0.4 0.6 ${last} } }`,
        ),
      );
    expect(line(statement(plan('1.0'), 'phasing/Theatres/2017-18/parts-of-the-year'))).toBe('exact 0 ±0.2');
    expect(told(plan('1.5'))).toEqual(['phasing/Theatres/2017-18/parts-of-the-year unexplained 0.5']);
  });
});
