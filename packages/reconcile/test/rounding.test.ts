import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';
import { added, line, statement, told } from './showing.ts';

describe('a system that prints its sum in whole millions', () => {
  const organisations = { N: 4, S: 2, A: 18, C: 1, L: 4 };
  const plan = (total: string) =>
    reconciled(
      small(
        Object.keys(organisations).join(', '),
        [
          ...Object.keys(organisations).map((name) => `organisation ${name} { kind acute trust }`),
          ...Object.entries(organisations).map(
            ([name, deficit]) => `position ${name} in £m annual { years 2018/19\n do nothing (${deficit}) }`,
          ),
          `position P in £m annual scope health { years 2018/19\n do nothing ${total} }`,
        ].join('\n'),
      ),
    );
  const id = 'system/P/2018-19/do-nothing';

  it.each([
    ['(29)', 'exact 0 ±3', false],
    ['(31)', 'within-rounding 2 ±3', false],
    ['(32)', 'within-rounding 3 ±3', true],
    ['(33)', 'unexplained 4 ±3', false],
  ])('%s', (total, expected, improbable) => {
    const sum = statement(plan(total), id);
    expect(line(sum)).toBe(expected);
    expect(sum.improbable).toBe(improbable);
  });

  it('prints the whole difference as unexplained, not what exceeds the tolerance', () => {
    expect(told(plan('(33)'))).toEqual([`${id} unexplained 4`]);
  });
});

describe('Hampshire and the Isle of Wight, 2020/21', () => {
  const programmes = {
    Prevention: 10,
    NewModels: 46,
    Hospitals: 15,
    Acute: 165,
    North: 41,
    MentalHealth: 28,
    Estates: 10,
    Procurement: 24,
    Other: 104,
  };
  const plan = reconciled(
    small(
      'Health',
      [
        'organisation Health { kind ccg }',
        'position P in £m annual scope health { years 2020/21\n do nothing (577)\n planned 0 }',
        ...Object.entries(programmes).map(([name, saving]) => `efficiency ${name} { saves £${saving}m in 2020/21 }`),
      ].join('\n'),
    ),
  );

  it('leaves £134m unexplained, with a tolerance of £5.5m', () => {
    expect(told(plan)).toEqual(['bridge/P/2020-21 unexplained 134']);
    const bridge = statement(plan, 'bridge/P/2020-21');
    expect(line(bridge)).toBe('unexplained -134 ±5.5');
    expect(bridge.lhs.map(added)).toEqual(['-577', '10', '46', '15', '165', '41', '28', '10', '24', '104']);
  });
});

describe('words about digits', () => {
  const gap = (figure: string) =>
    reconciled(
      small(
        'Health',
        `organisation Health { kind ccg }\nposition P in £m annual scope health { years 2020/21\n solutions 452\n residual 101\n gap ${figure} }`,
      ),
    );

  it('“at least 550” leaves room above', () => {
    expect(line(statement(gap('at least 550'), 'table/P/2020-21/gap'))).toBe('within-rounding 3 ±1.5');
    expect(line(statement(gap('at least 560'), 'table/P/2020-21/gap'))).toBe('unexplained -7 ±1.5');
    expect(line(statement(gap('550'), 'table/P/2020-21/gap'))).toBe('unexplained 3 ±1.5');
  });

  it('“about 550” is good to its last digit that is not nought', () => {
    expect(line(statement(gap('about 550'), 'table/P/2020-21/gap'))).toBe('within-rounding 3 ±6');
  });

  it('“up to 560” leaves room below', () => {
    expect(line(statement(gap('up to 560'), 'table/P/2020-21/gap'))).toBe('within-rounding -7 ±1.5');
    expect(line(statement(gap('up to 550'), 'table/P/2020-21/gap'))).toBe('unexplained 3 ±1.5');
  });
});
