import { describe, expect, it } from 'vitest';
import { findingIn, findingsIn, fixed } from '../../../test/reading.ts';

const position = (rows: string, head = 'in £m annual scope provider'): string => `position A ${head} {\n  ${rows}\n}`;

describe('what is wrong with a table', () => {
  it.each([
    ['years 2016/17 2017/18 planned 1.0 2.0 3.0', 'surplus-cell: 3.0'],
    ['years 2016/17 2017/18 planned 1.0', 'missing-cell: '],
    ['years 2016/17 2017/18 planned', 'missing-cell: '],
    ['planned 1.0', 'table-without-header: planned 1.0'],
    ['planned 1.0\n  years 2016/17', 'header-after-rows: years 2016/17'],
    ['years 2016/17 planned 1.0\n years 2017/18 actual 1.0', 'second-header: years 2017/18'],
    ['years planned _', 'empty-header: years'],
    ['years 2016/17 Apr 2017 planned 1.0 2.0', 'header-kind: Apr 2017'],
    ['months 2016/17 planned 1.0', 'header-kind: 2016/17'],
    ['years 2016/17 2016/17 planned 1.0 2.0', 'period-order: 2016/17'],
    ['years 2018/19 2017/18 planned 1.0 2.0', 'period-order: 2017/18'],
    ['years 2016/17 planned 1.0 planned 2.0', 'duplicate-row: planned'],
    ['years 2016/17 cost "Pay" 1.0 cost "Pay" 2.0', 'duplicate-row: cost "Pay"'],
    ['years 2016/17 planned 430 beds', 'unit-mismatch: 430 beds'],
    ['years 2016/17 planned 3.1%', 'unit-mismatch: 3.1%'],
  ])('%s', (rows, expected) => {
    expect(findingsIn(position(rows))).toEqual([expected]);
  });

  it.each([
    ['years 2016/17 planned 1.0 planned to Sep 2016 2.0'],
    ['years 2016/17 cost "Pay" 1.0 cost "Drugs" 2.0'],
    ['years 2016/17 control total including fund 1.0 control total before fund 2.0'],
    ['years 2016/17 income from B 1.0 income from C 2.0'],
    ['years 2016/17 2017/18 cost 1.0 grows 3%'],
    ['years 2016/17 planned = income - cost'],
  ])('but not with %s', (rows) => {
    expect(findingsIn(position(rows))).toEqual([]);
  });

  it('tells how many figures stand under how many periods, and which period has none', () => {
    const { message, related } = findingIn(position('years 2016/17 to 2019/20 income "Contracts" 1.0 2.0'));
    expect(message).toBe('income "Contracts": 2 figures stand under 4 periods; 2018/19 has none.');
    expect(related[0]?.message).toBe('2018/19 stands here.');
  });

  it('marks the rest of a short row as not stated', () => {
    const text = position('years 2016/17 to 2018/19 planned 1.0 [Source]');
    expect(fixed(text, 'Mark the rest as not stated')).toBe(text.replace('1.0', '1.0 _ _'));
  });

  it('names both units', () => {
    expect(findingIn(position('years 2016/17 planned 430 beds')).message).toBe(
      '430 beds is in beds, but the figures of this row are in £m.',
    );
  });
});

describe('what a table does not say', () => {
  const rows = 'years 2016/17 planned 4.2';

  it('is its unit, and its basis with it', () => {
    expect(findingsIn(position(rows, 'annual'))).toEqual(['missing-unit: position A']);
    expect(fixed(position(rows, 'annual'), 'Insert “in £m”')).toBe(position(rows, 'in £m annual'));
    expect(fixed(position(rows, 'scope provider'), 'Insert “in £m annual”')).toBe(
      position(rows, 'in £m annual scope provider'),
    );
    expect(fixed('efficiency E { effect { years 2016/17 A 1.0 } }', 'Insert “in £m annual”')).toContain(
      'effect in £m annual {',
    );
  });

  it('is its basis', () => {
    expect(findingsIn(position(rows, 'in £m'))).toEqual(['missing-basis: position A in £m']);
    expect(fixed(position(rows, 'in £m scope health'), 'Insert “annual”')).toBe(
      position(rows, 'in £m annual scope health'),
    );
    expect(fixed('capital C { revenue in £m { years 2016/17 A cost (0.4) } }', 'Insert “incremental”')).toContain(
      'revenue in £m incremental {',
    );
  });

  it.each([
    ['figures that say their unit themselves', 'position A annual { years 2016/17 planned £4.2m }'],
    ['a table by month, which has no years to add up', 'position A in £m { months Apr 2017 planned 4.2 }'],
    ['the value of a contract', 'contract C { value in £m { years 2016/17 A 4.2 } }'],
    ['beds', 'beds B at A { years 2016/17 opening 4 }'],
    ['staff', 'workforce W at A { years 2016/17 planned 4.5 }'],
    ['a table of nothing but what is not stated', 'position A annual { years 2016/17 planned _ }'],
  ])('is not missed of %s', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  it('must not leave open which unit of several holds', () => {
    const text = 'position A annual { years 2016/17 2017/18 planned £4.2m 430 beds actual £1m 2 beds }';
    expect(findingsIn(text)).toEqual(['mixed-units: 430 beds']);
    expect(findingIn(text).message).toBe('The figures of this table are in £m and in beds.');
  });

  it('must fit what it counts', () => {
    expect(findingsIn('position A in spells annual { years 2016/17 planned 4 }')).toEqual(['unit-mismatch: spells']);
    expect(findingsIn('activity X at A in £m { years 2016/17 planned 4 }')).toEqual(['unit-mismatch: £m']);
  });
});
