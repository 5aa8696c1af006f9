import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';
import { line, statement, told } from './showing.ts';

const NURSES = `organisation A { kind acute trust }
workforce Nurses at A in WTE {
  average cost £40k to £44k per WTE plus 30% for agency
  years 2017/18 2018/19
  opening 400.0 400.0
  change - (30.0)
  closing 400.0 370.0
}
`;

/** Thirty posts go during 2018/19 and stay away in 2019/20. */
const scheme = (legs: string, more = '', change = '- (30.0) (30.0)') =>
  reconciled(
    small(
      'A',
      `${NURSES}efficiency Wards { kind cip ${more}
  effect in £m annual { years 2017/18 2018/19 2019/20\n  ${legs} }
  workforce Nurses at A { years 2017/18 2018/19 2019/20\n  ${change} } }`.replace(change, `change ${change}`),
    ),
  );
const least = (year: string) => `workforce/Wards/${year}/A-least`;
const most = (year: string) => `workforce/Wards/${year}/A-most`;

describe('posts and pay of a scheme', () => {
  it('tie within the range of the average cost and the agency premium', () => {
    const plan = scheme('A cost pay - 0.9 1.3');
    expect(told(plan)).toEqual([]);
    // In the year in which they go the posts may save anything up to a whole year’s pay at the dearest agency’s.
    expect(plan.statements.some(({ id }) => id === least('2018-19'))).toBe(false);
    expect(line(statement(plan, most('2018-19')))).toMatch(/^met 0.816 /);
    // 30 posts × £40k, and 30 × £44k × 1.3.
    expect(line(statement(plan, least('2019-20')))).toMatch(/^met -0.1 /);
    expect(line(statement(plan, most('2019-20')))).toMatch(/^met 0.416 /);
  });

  it('do not when the pay saving is smaller than the posts of a whole year', () => {
    const plan = scheme('A cost pay - 0.9 0.6');
    expect(told(plan)).toEqual([`${least('2019-20')} exceeds 0.6`]);
  });

  it('do not when the pay saving is larger than the dearest posts', () => {
    const plan = scheme('A cost pay - 3.0 1.3');
    expect(told(plan)).toEqual([`${most('2018-19')} not-met 1.284`]);
  });

  it('take a scheme that started on the first day of a year at its whole year', () => {
    const plan = scheme('A cost pay - 0.6 1.2', 'starts 1 April 2018');
    expect(told(plan)).toEqual([`${least('2018-19')} exceeds 0.6`]);
  });

  it('only bound a saving that is not told from the rest', () => {
    // £3.0m of wards closed may well hold £1.2m of pay, but £0.6m cannot.
    expect(told(scheme('A cost - 3.0 3.0'))).toEqual([]);
    expect(told(scheme('A cost - 0.6 0.6'))).toEqual([`${least('2019-20')} exceeds 0.6`]);
    expect(told(scheme('A cost non-pay - 0.6 0.6'))).toEqual([]);
  });

  it('count a title that says no more than pay as the word', () => {
    expect(told(scheme('A cost "Pay" - 0.9 0.6'))).toEqual([`${least('2019-20')} exceeds 0.6`]);
    expect(told(scheme('A cost "Pay and agency" - 3.0 3.0'))).toEqual([]);
  });

  it('of new staff cost at least the lowest average', () => {
    expect(told(scheme('A cost pay - (0.9) (1.3)', '', '- 30.0 30.0'))).toEqual([]);
    expect(told(scheme('A cost pay - (0.9) (0.6)', '', '- 30.0 30.0'))).toEqual([`${most('2019-20')} not-met 0.6`]);
    expect(told(scheme('A cost pay - (3.0) (1.3)', '', '- 30.0 30.0'))).toEqual([`${least('2018-19')} exceeds 1.284`]);
  });

  it('save the premium alone where staff replace an agency’s', () => {
    const plan = (saving: string) =>
      reconciled(
        small(
          'A',
          `${NURSES}efficiency Bank { kind cip effect in £m annual { years 2017/18 2018/19\n  A cost pay 0.3 ${saving} }
  workforce Nurses at A { years 2017/18 2018/19\n  change - -\n  agency (30.0) (30.0) } }`,
        ),
      );
    // 30 × £40k × 30% is 0.36, 30 × £44k × 30% is 0.396.
    expect(told(plan('0.4'))).toEqual([]);
    expect(told(plan('1.2'))).toEqual(['workforce/Bank/2018-19/A-most not-met 0.804']);
  });

  it('have no upper bound where nothing says what an agency charges', () => {
    const plan = reconciled(
      small(
        'A',
        `organisation A { kind acute trust }
workforce Nurses at A { average cost £40k years 2017/18\n  change (30.0) }
efficiency Wards { kind cip effect in £m annual { years 2018/19\n  A cost pay 9.0 }
  workforce Nurses at A { years 2017/18 2018/19\n  change (30.0) (30.0) } }`,
      ),
    );
    expect(told(plan)).toEqual([]);
    expect(plan.statements.some(({ id }) => id === most('2018-19'))).toBe(false);
  });

  it('take the premium of the round where the line states none', () => {
    const plan = reconciled({
      'plan.stplan': `plan P { round R footprint P }
round R { limit agency premium 50% }
footprint P { members A }
organisation A { kind acute trust }
workforce Nurses at A { average cost £40k years 2017/18\n  change (30.0) }
efficiency Wards { kind cip effect in £m annual { years 2017/18\n  A cost pay 2.0 }
  workforce Nurses at A { years 2017/18\n  change (30.0) } }`,
    });
    // 30 × £40k × 1.5 is 1.8.
    expect(told(plan)).toEqual(['workforce/Wards/2017-18/A-most not-met 0.2']);
  });

  it('say nothing while a group of staff has no average cost', () => {
    const plan = reconciled(
      small(
        'A',
        `organisation A { kind acute trust }
workforce Nurses at A { years 2017/18\n  change (30.0) }
efficiency Wards { kind cip effect in £m annual { years 2017/18 2018/19\n  A cost pay 9.0 0.1 }
  workforce Nurses at A { years 2017/18 2018/19\n  change (30.0) (30.0) } }`,
      ),
    );
    expect(plan.statements.filter(({ identity }) => identity === 'workforce')).toEqual([]);
  });
});

describe('staff and the pay lines of an organisation', () => {
  const plan = (opening: string) =>
    reconciled(
      small(
        'A',
        `organisation A { kind acute trust }
workforce Nurses at A { average cost £40k years 2016/17\n  opening ${opening} }
workforce Doctors at A { average cost £90k years 2016/17 2017/18\n  do nothing 100.0 100.0 }
workforce Unpriced at A { years 2016/17\n  opening 900.0 }
workforce All at A { totals Nurses average cost £40k years 2016/17\n  opening ${opening} }
position A in £m annual scope provider { years 2016/17 2017/18\n  cost pay 30.0 31.0\n  cost non-pay 9.0 9.0 }`,
      ),
    );

  it('are paid out of them', () => {
    expect(told(plan('500.0'))).toEqual([]);
    const first = statement(plan('500.0'), 'workforce/A/2016-17/pay-lines');
    expect(line(first)).toMatch(/^met -1 /);
    expect(first.lhs.map(({ label }) => label)).toEqual([
      'Nurses opening × average cost of Nurses',
      'Doctors do nothing × average cost of Doctors',
    ]);
  });

  it('are too many for them', () => {
    expect(told(plan('600.0'))).toEqual(['workforce/A/2016-17/pay-lines exceeds 3']);
  });
});
