import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';
import { line, statement, told } from './showing.ts';

const plan = (beds: string, activity: string) =>
  reconciled(
    small(
      'A',
      `organisation A { kind acute trust }
point of delivery NonElective "Emergency admissions" in spells
beds Wards at A { serves NonElective
  ${beds} }
activity NonElective at A ${activity}`,
    ),
  );
const BEDS = 'occupancy 90%\n  years 2017/18 2018/19\n  opening 600 600\n  change - (40)\n  closing 600 560';
const id = (year: string) => `bed-demand/Wards/${year}/A`;

describe('beds and the demand that is left', () => {
  it('are enough at the stated occupancy', () => {
    const result = plan(BEDS, 'in spells { years 2017/18 2018/19\n  planned 36,000 34,000\n  length of stay 5.4 5.4 }');
    expect(told(result)).toEqual([]);
    // 600 × 365 × 90% is 197,100 bed-days against 194,400; then 580 × 365 × 90% is 190,530 against 183,600.
    expect(line(statement(result, id('2017-18')))).toBe('met 2700 ±1800');
    expect(line(statement(result, id('2018-19')))).toBe('met 6930 ±1700');
  });

  it('are too few when beds close faster than demand falls', () => {
    const result = plan(BEDS, 'in spells { years 2017/18 2018/19\n  planned 36,000 37,000\n  length of stay 5.4 5.4 }');
    expect(told(result)).toEqual([`${id('2018-19')} not-met 9270`]);
  });

  it('are enough when patients stay for less long', () => {
    const result = plan(BEDS, 'in spells { years 2017/18 2018/19\n  planned 36,000 37,000\n  length of stay 5.4 5.1 }');
    expect(told(result)).toEqual([]);
  });

  it('take demand in bed-days as it stands, and leap years at their length', () => {
    const result = plan(
      'occupancy 90% years 2019/20\n  planned 600',
      'in bed-days { years 2019/20\n  planned 197,640 }',
    );
    expect(line(statement(result, id('2019-20')))).toBe('met 0 ±0');
  });

  it('say nothing without occupancy or length of stay', () => {
    const stays = 'in spells { years 2017/18\n  planned 99,000\n  length of stay 5.4 }';
    expect(told(plan('years 2017/18\n  planned 600', stays))).toEqual([]);
    expect(told(plan(BEDS, 'in spells { years 2017/18\n  planned 99,000 }'))).toEqual([]);
  });
});
