import type { PlanDefinition } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { brief, findingIn, findingsIn, fixed } from '../../../test/reading.ts';
import { parsePlan } from '../../parse/parse-plan.ts';
import { readFragment } from '../read-fragment.ts';

function plan(statements: string): PlanDefinition {
  const { header } = readFragment(parsePlan(`plan Estmere { ${statements} }`), 'a.stplan');
  return (header as { definition: PlanDefinition }).definition;
}

function planFindings(statements: string): string[] {
  return readFragment(parsePlan(`plan Estmere { ${statements} }`), 'a.stplan').findings.map(({ rule }) => rule);
}

describe('periods of a plan', () => {
  it('are financial years', () => {
    expect(brief(plan('baseline 2016/17 period 2017/18 to 2020/21 as at 30 September 2017'))).toMatchObject({
      baseline: '2016/17',
      period: { first: '2017/18', last: '2020/21' },
      asAt: '2017-09-30',
    });
  });

  it('may be one year', () => {
    expect(brief(plan('period 2017/18').period ?? null)).toEqual({ first: '2017/18', last: '2017/18' });
  });

  it.each([
    ['baseline Apr 2017', 'language/financial-year-wanted'],
    ['period Apr 2017 to Sep 2017', 'language/financial-year-wanted'],
    ['baseline 2016/17 to 2017/18', 'language/single-period'],
    ['period 2020/21 to 2017/18', 'language/range-order'],
    ['period 2017/18 to Sep 2018', 'language/range-kind'],
    ['as at 31 June 2017', 'language/impossible-date'],
  ])('%s is a finding', (statements, rule) => {
    expect(planFindings(statements)).toEqual([rule]);
  });
});

describe('a period that cannot be meant', () => {
  const saves = (period: string): string => `efficiency E { saves £4m in ${period} }`;

  it('offers the years that two distant years may stand for', () => {
    const { message, fixes } = findingIn(saves('2017/19'));
    expect(message).toBe('2017/19 is not one financial year, which runs from 1 April to the next 31 March.');
    expect(fixes.map(({ title }) => title)).toEqual(['Write 2017/18', 'Write 2018/19']);
    expect(fixed(saves('2017/19'), 'Write 2018/19')).toBe(saves('2018/19'));
  });

  it.each(['2017-18', '2017–18'])('%s is understood, and a safe fix writes the slash', (year) => {
    const finding = findingIn(saves(year));
    expect(finding.rule).toBe('language/year-with-dash');
    expect(finding.fixes[0]?.safe).toBe(true);
    expect(fixed(saves(year), 'Write 2017/18')).toBe(saves('2017/18'));
  });

  it.each([
    ['milestone M { due 31 June 2017 }', 'impossible-date: 31 June 2017'],
    ['milestone M { due 2017-13-01 }', 'impossible-date: 2017-13-01'],
    ['service change C { consultation 3 June 2017 to 1 June 2017 }', 'range-order: 3 June 2017 to 1 June 2017'],
    ['position A in £m annual { years 2018/19 to 2016/17 planned _ }', 'range-order: 2018/19 to 2016/17'],
    [
      'position A in £m annual { dates 1 April 2017 to 3 April 2017 planned _ }',
      'range-kind: 1 April 2017 to 3 April 2017',
    ],
    ['position A in £m annual { quarters Q1 2017/19 planned _ }', 'years-not-consecutive: Q1 2017/19'],
  ])('%s', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it('says how long the month is', () => {
    expect(findingIn('milestone M { due 31 June 2017 }').message).toBe(
      '31 June 2017 is not in the calendar: June has 30 days, so there is no 31 June.',
    );
  });

  it('turns a range round', () => {
    const text = 'position A in £m annual { years 2018/19 to 2017/18 planned _ }';
    expect(fixed(text, 'Turn the range round')).toContain('years 2017/18 to 2018/19');
  });
});
