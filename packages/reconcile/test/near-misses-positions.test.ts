import { describe, expect, it } from 'vitest';
import { type Change, estmere } from './reading.ts';
import { added, figure, following, line, statement, told } from './showing.ts';

const positions = (from: string, to: string): Change => ({ file: 'positions.stplan', from, to });

const acutePlanned = 'planned                                               _    (2.5)    (2.5)    (0.5)';

describe('V4: the control total is given before the fund and the plan including it', () => {
  const plan = estmere(
    positions(
      '  control total including fund                          _    (2.5)    (2.5)    (0.5)  accepted 23 December 2016 [Offers17]\n  control total before fund                             _    (7.5)    (7.5)    (5.5)\n',
      '  control total before fund                             _    (7.5)    (7.5)    (5.5)  accepted 23 December 2016 [Offers17]\n',
    ),
  );

  it('is incomparable, never £5.0m better', () => {
    const test = statement(plan, 'control-total/AcuteTrust/2017-18');
    expect(test.verdict).toBe('incomparable');
    expect(test.difference).toBeUndefined();
    expect([...test.lhs, ...test.rhs].map(added)).toEqual(['-2.5', '-7.5']);
    expect(test.reason).toBe(
      'planned is including fund, the control total before fund; before fund planned is (£7.5m) against (£7.5m)',
    );
  });

  it('has no distance on one basis, and breaks nothing else', () => {
    expect(figure(plan, 'AcuteTrust.distance in 2017/18')).toBe('0');
    expect(told(plan)).toEqual(
      ['2017-18', '2018-19', '2019-20'].map((y) => `control-total/AcuteTrust/${y} incomparable`),
    );
    expect(figure(plan, 'AcuteTrust.savings needed in 2017/18')).toBe('8');
  });
});

describe('V5: a placeholder goes and the control total is missed', () => {
  const plan = estmere(
    {
      file: 'schemes.stplan',
      from: 'AcuteTrust cost with outside         -      1.3',
      to: 'AcuteTrust cost with outside         -        -',
    },
    positions(acutePlanned, acutePlanned.replace('(2.5)    (2.5)', '(2.5)    (3.8)')),
  );
  const cause = 'control-total/AcuteTrust/2018-19';

  it('is not met by £1.3m, which is no unexplained amount', () => {
    expect(told(plan)).toEqual([`${cause} not-met 1.3`]);
    const test = statement(plan, cause);
    expect([...test.lhs, ...test.rhs].map(added)).toEqual(['-8.8', '-7.5']);
    expect(line(test)).toBe('not-met -1.3 ±0');
    expect(line(statement(plan, 'bridge/AcuteTrust/2018-19'))).toBe('exact 0 ±0.3');
  });

  it('costs the whole fund', () => {
    expect(statement(plan, cause).reason).toBe('the fund of £5.0m is then not earned, which leaves (£8.8m)');
    expect(figure(plan, 'AcuteTrust.planned with the fund that is earned in 2018/19')).toBe('-8.8');
    expect(figure(plan, 'Estmere.planned in 2018/19')).toBe('-3.3');
    expect(figure(plan, 'Estmere.planned with the fund that is earned in 2018/19')).toBe('-8.3');
  });

  it('takes the system and the savings needed with it', () => {
    expect(following(plan, cause)).toEqual([
      'control-total/Estmere/2018-19',
      'savings-needed/AcuteTrust/2018-19',
      'expectation/planned->=--£2.0m/2018-19',
    ]);
  });
});

describe('V6: figures that are new in the year stand in an annual table', () => {
  const cip = '    AcuteTrust cost with outside       6.0     11.0     16.0';
  const typed: Change = {
    file: 'schemes.stplan',
    from: cip,
    to: '    AcuteTrust cost with outside       6.0      5.0      5.0',
  };
  const cause = 'bridge/AcuteTrust/2018-19';

  it('is one finding with the reason, the later year shares its cause', () => {
    const plan = estmere(typed);
    expect(told(plan)).toEqual([`${cause} unexplained 6`]);
    expect(line(statement(plan, cause))).toBe('unexplained -6 ±0.35');
    expect(statement(plan, cause).reason).toBe(
      'AcuteCip, AcuteTrust cost reads as new in the year, not as annual: then the bridge would close',
    );
    const later = statement(plan, 'bridge/AcuteTrust/2019-20');
    expect(line(later)).toBe('unexplained -11 ±0.4');
    expect(later.dependsOn).toBe(cause);
  });

  it('is exact once the table says incremental', () => {
    const plan = estmere(typed, {
      file: 'schemes.stplan',
      from: 'stage       in delivery\n  confidence  80%\n  starts      1 April 2017\n  effect in £m annual',
      to: 'stage       in delivery\n  confidence  80%\n  starts      1 April 2017\n  effect in £m incremental',
    });
    expect(told(plan)).toEqual([]);
    expect(line(statement(plan, 'bridge/AcuteTrust/2018-19'))).toBe('exact 0 ±0.4');
    expect(line(statement(plan, 'bridge/AcuteTrust/2019-20'))).toBe('exact 0 ±0.5');
  });
});

describe('V13: the land sells for less', () => {
  const plan = estmere({
    file: 'capital.stplan',
    from: 'land sale               2.0      2.0',
    to: 'land sale               2.0      1.5',
  });

  it('is one finding in its year', () => {
    expect(told(plan)).toEqual(['capital/UecHub/2018-19 unexplained 0.5']);
    const year = statement(plan, 'capital/UecHub/2018-19');
    expect(line(year)).toBe('unexplained -0.5 ±0.15');
    expect([year.lhs.map(added), year.rhs.map(added)]).toEqual([['6', '1.5'], ['8']]);
    expect(statement(plan, 'capital/UecHub').dependsOn).toBe('capital/UecHub/2018-19');
  });
});
