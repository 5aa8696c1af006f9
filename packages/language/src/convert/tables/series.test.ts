import { type Figure, type Position, periodText, toDecimalText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { elementOf, fragmentOf } from '../../../test/reading.ts';

/** The cells of the first row of a position, each as `value ± step`. */
function row(text: string, head = 'in £m annual'): (string | undefined)[] {
  const { rows } = elementOf<Position>(`position A ${head} {\n  ${text}\n}`);
  return rows[0]?.series.cells.map((cell) => cell && words(cell)) ?? [];
}

function words({ value, step, qualifier }: Figure): string {
  return [toDecimalText(value), '±', toDecimalText(step), qualifier].filter(Boolean).join(' ');
}

describe('the cells of a table', () => {
  it('take the scale of the table and keep their digits', () => {
    expect(row('years 2016/17 2017/18 2018/19 planned 398.2 (1.1) 0')).toEqual([
      '398200000 ± 100000',
      '-1100000 ± 100000',
      '0 ± 1000000',
    ]);
    expect(row('years 2017/18 planned (4,213)', 'in £000 annual')).toEqual(['-4213000 ± 1000']);
    expect(row('years 2017/18 planned 1.07', 'in £bn annual')).toEqual(['1070000000 ± 10000000']);
  });

  it('know nil, which is exact, from nought and from what is not stated', () => {
    for (const dash of ['-', '–', '—', '−']) {
      expect(row(`years 2016/17 2017/18 2018/19 planned ${dash} 0.0 _`)).toEqual(['0 ± 0', '0 ± 100000', undefined]);
    }
  });

  it('may bring their own scale', () => {
    expect(row('years 2016/17 2017/18 planned £4.2m £350k', 'in £000 annual')).toEqual([
      '4200000 ± 100000',
      '350000 ± 1000',
    ]);
    expect(row('years 2016/17 2017/18 planned £4.2m (£5m)', 'annual')).toEqual([
      '4200000 ± 100000',
      '-5000000 ± 1000000',
    ]);
  });

  it('may be qualified, and exact as a row', () => {
    expect(row('years 2016/17 2017/18 planned about 550 at least 12')).toEqual([
      '550000000 ± 10000000 about',
      '12000000 ± 1000000 at least',
    ]);
    expect(row('years 2016/17 planned 4.2 exact')).toEqual(['4200000 ± 0']);
  });

  it('may end early where growth goes on', () => {
    const { rows } = elementOf<Position>(
      'position A in £m annual { years 2016/17 2017/18 cost "Pay" 270.1 grows 3.1% }',
    );
    expect(rows[0]?.series.cells).toHaveLength(2);
    expect(rows[0]?.series.cells[1]).toBeUndefined();
    expect(rows[0]?.series.growth?.value).toEqual({ n: 31n, d: 1000n });
  });

  it.each([
    ['2016/17 to 2018/19', ['2016/17', '2017/18', '2018/19']],
    ['2016/17 2018/19 to 2019/20', ['2016/17', '2018/19', '2019/20']],
  ])('stand under years %s', (years, expected) => {
    const { rows } = elementOf<Position>(
      `position A in £m annual { years ${years} planned ${'1 '.repeat(expected.length)} }`,
    );
    expect(rows[0]?.series.periods.map(periodText)).toEqual(expected);
  });

  it.each([
    ['months', 'Nov 2017 to Feb 2018', ['Nov 2017', 'Dec 2017', 'Jan 2018', 'Feb 2018']],
    ['quarters', 'Q3 2017/18 to Q1 2018/19', ['Q3 2017/18', 'Q4 2017/18', 'Q1 2018/19']],
    ['dates', '1 April 2017 2017-06-30', ['1 April 2017', '30 June 2017']],
  ])('stand under %s %s', (by, header, expected) => {
    const cells = '1 '.repeat(expected.length);
    const { elements, findings } = fragmentOf(`position A in £m annual { ${by} ${header} planned ${cells} }`);
    expect(findings).toEqual([]);
    expect((elements[0] as Position).rows[0]?.series.periods.map(periodText)).toEqual(expected);
  });

  it('can be a formula, and the words before it are the name of the row', () => {
    const text = 'position A in £m annual { years 2016/17 2017/18 do nothing = income - cost }';
    const { rows } = elementOf<Position>(text);
    expect(rows[0]?.series.formula?.form).toBe('binary');
    expect(rows[0]?.series.cells).toEqual([undefined, undefined]);
    const { start, end } = rows[0]?.labelSpan ?? { start: 0, end: 0 };
    expect(`part of Estmere\n${text}`.slice(start, end)).toBe('do nothing');
  });
});
