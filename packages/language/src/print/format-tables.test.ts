import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from './format-plan.ts';

/** Formats the rows of a table, written without indentation, and gives them back so. */
function rows(...written: string[]): string[] {
  const { text } = formatPlan(parsePlan(`position WUH in £m annual {\n${written.join('\n')}\n}\n`));
  return text
    .split('\n')
    .slice(1, -2)
    .map((line) => line.slice(2));
}

describe('formatting a table', () => {
  it('aligns figures on the decimal point; brackets hang, nil and not stated stand in the units place', () => {
    expect(
      rows(
        'years 2016/17 2017/18 2018/19',
        'income "Contracts" 398.2 1,402.15 -6',
        'do nothing (1.1) (9.4) 3.1%',
        'control total including fund _ - about 550',
        'planned £4.2m 12 (£3.5m)',
      ),
    ).toEqual([
      'years                         2016/17   2017/18   2018/19',
      'income "Contracts"              398.2  1,402.15      -6',
      'do nothing                       (1.1)    (9.4)       3.1%',
      'control total including fund      _        -  about 550',
      'planned                          £4.2m    12        (£3.5m)',
    ]);
  });

  it('sets what ends a row after the last column, and growth after the figure that grows', () => {
    expect(
      rows(
        'years 2016/17 2017/18',
        'cost "Pay" 270.1 grows 3.1% note "award"',
        'control total before fund _ (4.2) accepted 23 December 2016',
        'planned (1.1) 0.5 exact [Stp2016 "p. 4"]',
      ),
    ).toEqual([
      'years                      2016/17  2017/18',
      'cost "Pay"                   270.1  grows 3.1%  note "award"',
      'control total before fund      _       (4.2)  accepted 23 December 2016',
      'planned                       (1.1)     0.5   exact [Stp2016 "p. 4"]',
    ]);
  });

  it('leaves formulas whole and begins a new table at each header', () => {
    expect(
      rows(
        'years 2016/17 2017/18',
        'do nothing =income- cost',
        'planned 1 2',
        '',
        'months Apr 2017 to Jun 2017',
        'actual 0.1 0.2 10',
      ),
    ).toEqual([
      'years       2016/17  2017/18',
      'do nothing  = income - cost',
      'planned           1        2',
      '',
      'months  Apr 2017 to Jun 2017',
      'actual  0.1  0.2  10',
    ]);
  });

  it('leaves room for long labels up to a bound; beyond it a row gives way alone', () => {
    expect(rows('years 2016/17', `income "${'x'.repeat(60)}" 3`, 'planned 2')).toEqual([
      'years    2016/17',
      `income "${'x'.repeat(60)}"  3`,
      'planned        2',
    ]);
  });

  it('keeps comments where they stand: between cells, at the end of a row, on lines of their own', () => {
    expect(
      rows(
        'years 2016/17 2017/18 // outturn, plan',
        '// agreed',
        'planned /* est. */ 1.0 2.0 // checked',
        '                           // twice',
        'actual 12.0 /* part year */ _ /* not yet */',
      ),
    ).toEqual([
      'years           2016/17              2017/18  // outturn, plan',
      '// agreed',
      'planned  /* est. */ 1.0                  2.0  // checked',
      '                                              // twice',
      'actual             12.0  /* part year */ _    /* not yet */',
    ]);
  });

  it('does not align a row that a comment breaks off', () => {
    expect(rows('years 2016/17 2017/18', 'planned 1 // odd', '2', 'actual 1 2')).toEqual([
      'years   2016/17  2017/18',
      'planned 1  // odd',
      '    2',
      'actual        1        2',
    ]);
  });

  it('sets a series without labels under its header', () => {
    const text = 'efficiency A {\nactual in £m {\nmonths Apr 2017 May 2017\n0 (0.5) note "slow" }\n}';
    expect(formatPlan(parsePlan(text)).text.split('\n')).toEqual([
      'efficiency A {',
      '  actual in £m {',
      '    months  Apr 2017  May 2017',
      '                   0      (0.5)  note "slow"',
      '  }',
      '}',
      '',
    ]);
  });
});
