import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';
import { added, statement, told } from './showing.ts';

const plan = (rows: string, more = '') =>
  reconciled({
    'plan.stplan': `plan P { footprint P baseline 2016/17 version "2" }
footprint P { members A }
organisation A { kind acute trust }
position A in £m annual scope provider { years 2016/17 2017/18
${rows} }
${more}`,
  });

describe('a version starts where the one before ended', () => {
  it('as Cornwall’s did not: a deficit of 50 in April, of 140 in September', () => {
    const result = plan('  do nothing version "April" (50) _\n  do nothing (140) _');
    expect(told(result)).toEqual(['continuity/A/2016-17/do-nothing-April unexplained 90']);
  });

  it('with named adjustments', () => {
    const adjusted = (amount: string, since = '') =>
      plan(
        '  do nothing version "April" (50) _\n  do nothing (140) _',
        `adjustment Restated { of A.do nothing amount deficit ${amount} in 2016/17 ${since} reason "Specialised services count now." }`,
      );
    expect(told(adjusted('£90m'))).toEqual([]);
    expect(statement(adjusted('£90m'), 'continuity/A/2016-17/do-nothing-April').lhs.map(added)).toEqual(['-50', '-90']);
    expect(told(adjusted('£70m', 'since version "April"'))).toEqual([
      'continuity/A/2016-17/do-nothing-April unexplained 20',
    ]);
    // What has changed since another version explains nothing here.
    expect(told(adjusted('£90m', 'since version "May"'))).toEqual([
      'continuity/A/2016-17/do-nothing-April unexplained 90',
    ]);
  });

  it('from version to version', () => {
    const result = plan(
      '  do nothing version "1" (5.0) _\n  do nothing version "1.1" (6.0) _\n  do nothing (8.0) _',
      `adjustment First { of A.do nothing amount deficit £1.0m in 2016/17 since version "1" }
adjustment Second { of A.do nothing amount deficit £1.5m in 2016/17 since version "1.1" }`,
    );
    expect(told(result)).toEqual(['continuity/A/2016-17/do-nothing-1.1 unexplained 0.5']);
    expect(statement(result, 'continuity/A/2016-17/do-nothing-1').verdict).toBe('exact');
  });

  it('at its opening, which is the last that the version before expected', () => {
    const rows = (opening: string) =>
      `  planned version "1" (4.0) (3.0)\n  forecast version "1" (5.0) _\n  opening ${opening} _`;
    expect(told(plan(rows('(5.0)')))).toEqual([]);
    expect(statement(plan(rows('(5.0)')), 'continuity/A/2016-17/opening-1').lhs.map(({ label }) => label)).toEqual([
      'A forecast in version 1',
    ]);
    expect(told(plan(rows('(4.0)')))).toEqual(['continuity/A/2016-17/opening-1 unexplained 1']);
    const explained = plan(rows('(4.0)'), 'adjustment Loan { of A amount £1.0m in 2016/17 }');
    expect(told(explained)).toEqual([]);
  });
});

describe('what a new version plans anew', () => {
  it('needs no adjustment', () => {
    expect(told(plan('  planned version "1" _ (3.0)\n  planned _ (1.0)'))).toEqual([]);
  });

  it('must add up where an adjustment speaks of it', () => {
    const result = (amount: string) =>
      plan(
        '  submitted _ (4.6)\n  planned _ (6.0)',
        `adjustment Tariff { of A.planned amount deficit ${amount} in 2017/18 since version "1" }`,
      );
    expect(told(result('£1.4m'))).toEqual([]);
    expect(told(result('£1.0m'))).toEqual(['continuity/A/2017-18/planned unexplained 0.4']);
  });

  it('is told apart by the basis of the fund', () => {
    const result = plan(
      '  planned before fund version "1" (9.0) _\n  planned version "1" (4.0) _\n  planned before fund (9.0) _\n  planned (4.0) _',
      'funding F { kind sustainability fund effect in £m annual { years 2016/17\n  A income 5.0 } }',
    );
    expect(told(result)).toEqual([]);
    expect(result.statements.filter(({ identity }) => identity === 'continuity')).toHaveLength(2);
  });
});

describe('an adjustment', () => {
  it('never closes a bridge', () => {
    const result = reconciled(
      small(
        'A',
        `organisation A { kind acute trust }
position A in £m annual scope provider { years 2017/18\n  do nothing (5.0)\n  planned (3.0) }
adjustment Plug { of A.planned amount £2.0m in 2017/18 }`,
      ),
    );
    expect(told(result)).toEqual(['bridge/A/2017-18 unexplained 2']);
  });

  it('and an earlier version leave every other figure alone', () => {
    const rows = '  do nothing (5.0) _\n  planned (5.0) _';
    const [bare, with_] = [
      plan(rows),
      plan(`  planned version "1" (4.0) _\n  do nothing version "1" (5.0) _\n${rows}`),
    ];
    const others = (result: typeof bare) =>
      result.statements
        .filter(({ identity }) => identity !== 'continuity')
        .map(({ id, verdict }) => `${id} ${verdict}`);
    expect(others(with_)).toEqual(others(bare));
  });
});
