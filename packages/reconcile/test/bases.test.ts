import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';
import { figure, line, statement, told } from './showing.ts';

/** A trust with one scheme: its two positions, and what the scheme says. */
const plan = (planned: string, scheme: string, years = '2017/18  2018/19') =>
  reconciled(
    small(
      'A',
      `organisation A { kind acute trust }
position A in £m annual scope provider {
  years       ${years}
  do nothing  (20.0)   (20.0)
  planned     ${planned}
}
efficiency S { ${scheme} }`,
    ),
  );

describe('increments', () => {
  it('of a saving that does not recur are gone in the next year', () => {
    const nil = plan(
      '(10.0) (20.0)',
      'non-recurrent effect in £m incremental { years 2017/18 2018/19\n A cost with outside 10.0 - }',
    );
    expect(told(nil)).toEqual([]);
    expect(line(statement(nil, 'bridge/A/2018-19'))).toBe('exact 0 ±0.1');
  });

  it('of a saving that does not recur need no later year', () => {
    const once = plan(
      '(10.0) (20.0)',
      'non-recurrent effect in £m incremental { years 2017/18\n A cost with outside 10.0 }',
    );
    expect(told(once)).toEqual([]);
    expect(line(statement(once, 'bridge/A/2018-19'))).toBe('exact 0 ±0.1');
  });

  it('recur as far as the scheme says', () => {
    const partly = plan(
      '(10.0) (7.0)',
      'recurrent 80% effect in £m incremental { years 2017/18 2018/19\n A cost with outside 10.0 5.0 }',
    );
    // 80% of £10.0m goes on; its half digit shrinks with it.
    expect(line(statement(partly, 'bridge/A/2018-19'))).toBe('exact 0 ±0.19');
    expect(figure(partly, 'A.exit underlying in 2017/18')).toBe('-12');
  });
});

describe('an accumulated series', () => {
  it('over a gap leaves the year after it open', () => {
    const gap = plan(
      '(10.0) 25.0',
      'recurrent effect in £m accumulated { years 2017/18 2020/21\n A cost with outside 10.0 45.0 }',
      '2017/18  2020/21',
    );
    expect(told(gap)).toEqual(['effect/S/2020-21/recurrent-S,-A-cost incomplete']);
    expect(statement(gap, 'bridge/A/2020-21').verdict).toBe('incomplete');
  });
});
