import { describe, expect, it } from 'vitest';
import { IDENTITY_ORDER } from '../src/index.ts';
import { estmere, reconciled, small } from './reading.ts';
import { added, figure, line, statement, told } from './showing.ts';

const TWO = 'organisation A { kind acute trust }\norganisation N { kind ccg }\n';
const plan = (text: string, members = 'A, N') => reconciled(small(members, `${TWO}${text}`));
const position = (name: string, rows: string, head = '') =>
  `position ${name} in £m annual${head} { years 2017/18 2018/19\n${rows}\n}\n`;

describe('printed totals of a movement', () => {
  const effect = (net: string, gross: string) =>
    plan(`efficiency Hubs { kind qipp effect in £m annual { years 2017/18 2018/19
  N cost with A        3.4    6.8
  A income from N    (3.4)  (6.8)
  A cost               1.9    3.7
  net   ${net}
  gross ${gross}
} }`);

  it('net is the sum of the legs, gross that of the improvements', () => {
    const right = effect('1.9 3.7', '5.3 10.5');
    expect(told(right)).toEqual([]);
    expect(line(statement(right, 'effect/Hubs/2018-19/net'))).toBe('exact 0 ±0.2');
    expect(statement(right, 'table/Hubs/2018-19/gross').lhs.map(added)).toEqual(['6.8', '3.7']);
  });

  it('gross and net confused', () => {
    expect(told(effect('5.3 3.7', '5.3 10.5'))).toEqual(['effect/Hubs/2017-18/net unexplained 3.4']);
  });
});

describe('one effect on two bases', () => {
  const bases = (incremental: string) =>
    plan(`efficiency Cip { kind cip recurrent effect in £m annual { years 2017/18 2018/19\n  A cost 6.0 11.0 }
  effect in £m incremental { years 2017/18 2018/19\n  A cost ${incremental} } }
${position('A', 'do nothing (8.0) (13.0)\nplanned (2.0) (2.0)')}`);

  it('is counted once and agrees', () => {
    expect(told(bases('6.0 5.0'))).toEqual([]);
    expect(line(statement(bases('6.0 5.0'), 'basis/Cip/2018-19/incremental-Cip,-A-cost'))).toBe('exact 0 ±0.15');
    expect(told(bases('6.0 4.0'))).toEqual(['basis/Cip/2018-19/incremental-Cip,-A-cost unexplained 1']);
  });
});

describe('an effect that stops', () => {
  const short = (kind: string) =>
    plan(`efficiency Cip { kind cip ${kind} effect in £m annual { years 2017/18\n  A cost 6.0 } }
${position('A', 'do nothing (8.0) (2.0)\nplanned (2.0) (2.0)')}`);

  it('leaves the scheme incomplete when it is recurrent, and the bridge with it', () => {
    const recurrent = short('recurrent');
    expect(told(recurrent)).toEqual(['effect/Cip/2018-19/recurrent-Cip,-A-cost incomplete']);
    expect(statement(recurrent, 'bridge/A/2018-19').dependsOn).toBe('effect/Cip/2018-19/recurrent-Cip,-A-cost');
    expect(statement(recurrent, 'bridge/A/2018-19').verdict).toBe('incomplete');
  });

  it('is nil when it is not recurrent', () => {
    expect(told(short('non-recurrent'))).toEqual([]);
  });
});

describe('part-year and full-year effects', () => {
  const starting = (date: string, cells: string, full = '') =>
    told(
      plan(
        `efficiency Cip { kind cip recurrent starts ${date} ${full} effect in £m annual { years 2017/18 2018/19\n  A cost ${cells} } }`,
      ),
    );

  it.each([
    ['1 October 2017', '2.0 4.0', []],
    ['1 January 2018', '1.0 4.0', []],
    ['1 January 2018', '2.0 4.0', ['part-year-effect/Cip/2017-18/A-cost exceeds 1']],
    ['1 April 2018', '2.0 4.0', ['part-year-effect/Cip/2017-18/A-cost exceeds 2']],
    ['1 April 2017', '4.0 3.0', []],
    // a saving that stops before it starts has no later year to take a cap from
    [
      '1 April 2019',
      '2.0 4.0',
      ['part-year-effect/Cip/2017-18/A-cost exceeds 2', 'part-year-effect/Cip/2018-19/A-cost exceeds 4'],
    ],
  ])('starting on %s with %s', (date, cells, expected) => {
    expect(starting(date, cells)).toEqual(expected);
  });

  it('the full-year effect is that of the largest whole year', () => {
    expect(starting('1 October 2017', '2.0 4.0', 'full year effect £4.0m')).toEqual([]);
    expect(starting('1 October 2017', '2.0 4.0', 'full year effect £3.0m')).toEqual([
      'effect/Cip/2018-19/full-year-effect exceeds 1',
    ]);
    expect(starting('1 October 2017', '2.0 4.0', 'full year effect £5.0m')).toEqual([
      'effect/Cip/2018-19/full-year-effect not-met 1',
    ]);
  });
});

describe('transfers', () => {
  it('have two ends that cancel, and come back when they are repaid', () => {
    const support = (amounts: string) =>
      plan(
        `transfer Support { from N to A amount in £m annual { years 2017/18 2018/19\n ${amounts} } repaid 31 March 2019 }`,
      );
    expect(told(support('0.6 (0.6)'))).toEqual([]);
    expect(statement(support('0.6 (0.6)'), 'transfers/Support/2017-18').lhs.map(added)).toEqual(['-0.6', '0.6']);
    expect(told(support('0.6 (0.4)'))).toEqual(['transfers/Support unexplained 0.2']);
  });

  it('as a table of legs have to cancel too', () => {
    const legs = (south: string) =>
      plan(
        `transfer Support { effect in £m annual { years 2017/18\n  A income from N 0.6\n  N cost with A ${south} } }`,
      );
    expect(told(legs('(0.6)'))).toEqual([]);
    expect(told(legs('(0.5)'))).toEqual([]);
    expect(told(legs('(0.2)'))).toEqual(['transfers/Support/2017-18 unexplained 0.4']);
  });

  it('with another system have one end here', () => {
    const result = plan(`transfer Help { from outside to A amount in £m annual { years 2017/18 2018/19\n 1.0 - } }
${position('A', 'do nothing (3.0) (3.0)\nplanned (2.0) (3.0)')}`);
    expect(told(result)).toEqual([]);
    expect(result.statements.some(({ identity }) => identity === 'transfers')).toBe(false);
  });
});

describe('a position', () => {
  it('without a do-nothing line starts from income less cost', () => {
    const result = plan(`efficiency Cip { kind cip effect in £m annual { years 2017/18 2018/19\n  A cost 2.0 3.0 } }
${position('A', 'income "All" 10.0 11.0\ncost "All" 13.0 14.0\nplanned (1.0) 0.0')}`);
    expect(told(result)).toEqual([]);
    expect(statement(result, 'bridge/A/2017-18').lhs.map(added)).toEqual(['-3', '2']);
    expect(figure(result, 'A.do nothing in 2018/19')).toBe('-3');
  });

  it('counts a named remainder in its bridge', () => {
    const result = plan(position('A', 'do nothing (3.0) (3.0)\nresidual "To be found" 1.0 2.0\nplanned (2.0) (1.0)'));
    expect(told(result)).toEqual([]);
    expect(statement(result, 'bridge/A/2017-18').lhs.map(({ group }) => group)).toEqual(['do nothing', 'residual']);
  });

  it('adds up the rows above a total', () => {
    const total = (printed: string) =>
      told(
        plan(
          position(
            'A',
            `income "Contracts" 10.0 11.0\nincome "Other" 2.0 2.0\ntotal "Income" ${printed}\ncost "All" 13.0 14.0\ndo nothing (1.0) (1.0)`,
          ),
        ),
      );
    expect(total('12.0 13.0')).toEqual([]);
    expect(total('12.0 14.0')).toEqual(['table/A/2018-19/total-Income unexplained 1']);
  });

  it('does not foot when a row is not stated for the year', () => {
    const result = plan(
      position('A', 'income "All" 10.0 11.0\ncost "Pay" 6.0 7.0\ncost "Other" 7.0 _\ndo nothing (3.0) (3.0)'),
    );
    expect(told(result)).toEqual(['table/A/2018-19/do-nothing incomplete']);
    expect(statement(result, 'table/A/2018-19/do-nothing').reason).toContain('A cost “Other” is not stated');
  });

  it('with accumulated figures is not bridged by annual effects', () => {
    const result = plan(`efficiency Cip { kind cip effect in £m annual { years 2018/19\n  A cost 2.0 } }
position A in £m accumulated { years 2018/19\n  do nothing (6.0)\n  planned (4.0) }`);
    expect(told(result)).toEqual(['bridge/A/2018-19 incomparable']);
    expect(statement(result, 'bridge/A/2018-19').reason).toBe(
      'the position is accumulated, the effect of Cip is annual',
    );
  });
});

describe('what footprints and places state', () => {
  const organisations =
    position('A', 'do nothing (8.0) (9.0)\nplanned (2.0) (1.0)') +
    position('N', 'do nothing (1.0) (2.0)\nplanned 0.0 0.0');
  const schemes = `efficiency Cip { kind cip effect in £m annual { years 2017/18 2018/19\n  A cost 6.0 8.0\n  N cost 1.0 2.0 } }\n`;

  it('is the sum of their organisations', () => {
    const right = plan(
      `${organisations}${schemes}${position('P', 'do nothing (9.0) (11.0)\nplanned (2.0) (1.0)', ' scope health')}`,
    );
    expect(told(right)).toEqual([]);
    expect(statement(right, 'bridge/P/2017-18').title).toBe('Bridge of P, the sum of 2 organisations');
    const wrong = plan(
      `${organisations}${schemes}${position('P', 'do nothing (9.0) (11.0)\nplanned (2.0) 0.0', ' scope health')}`,
    );
    expect(told(wrong)).toEqual(['system/P/2018-19/planned unexplained 1']);
  });

  it('is incomplete when an organisation of its scope does not state it', () => {
    const result = reconciled(
      small(
        'A, N, C',
        `${TWO}organisation C { kind mental health trust }\n${organisations}${schemes}position C in £m annual { years 2017/18 2018/19\n  planned 0.0 0.0 }\n${position('P', 'do nothing (9.0) (11.0)', ' scope health')}`,
      ),
    );
    expect(told(result)).toEqual(['system/P/2017-18/do-nothing incomplete', 'system/P/2018-19/do-nothing incomplete']);
    expect(statement(result, 'system/P/2017-18/do-nothing').reason).toBe('C does not state it');
  });

  it('one wrong organisation is not told again by the system', () => {
    const result = plan(
      `${organisations.replace('planned (2.0) (1.0)', 'planned (2.0) 0.0')}${schemes}${position('P', 'do nothing (9.0) (11.0)\nplanned (2.0) (1.0)', ' scope health')}`,
    );
    expect(told(result)).toEqual(['bridge/A/2018-19 unexplained 1']);
  });

  it('bridges over the schemes directly where only the footprint states its ends', () => {
    const result = plan(`${schemes}efficiency Short { saves £1.0m in 2018/19 }
${position('P', 'do nothing (9.0) (11.0)\nplanned (2.0) 0.0', ' scope health')}`);
    expect(told(result)).toEqual([]);
    expect(statement(result, 'bridge/P/2018-19').lhs.map(added)).toEqual(['-11', '8', '2', '1']);
  });

  it('a short form that only restates the legs does not count twice', () => {
    const both = (saves: string) =>
      plan(`efficiency Cip { kind cip saves £${saves}m in 2018/19 effect in £m annual { years 2017/18 2018/19\n  A cost 6.0 8.0 } }
${position('P', 'do nothing (9.0) (11.0)\nplanned (3.0) (3.0)', ' scope health')}`);
    expect(told(both('8.0'))).toEqual([]);
    expect(told(both('9.0'))).toEqual(['effect/Cip/2018-19/saves unexplained 1']);
  });
});

describe('contracts', () => {
  it('two contracts of one pair share the do-nothing line', () => {
    const result = plan(`contract Acute { between N and A value in £m annual { years 2017/18\n  N 60.0\n  A 60.0 } }
contract Community { between N and A value in £m annual { years 2017/18\n  N 40.0\n  A 40.0 } }
${position('A', 'income from N 100.0 _')}${position('N', 'cost with A 100.0 _')}`);
    expect(told(result)).toEqual([]);
    expect(line(statement(result, 'contract-tie/Acute-and-Community/2017-18/A'))).toBe('exact 0 ±0.15');
  });

  it('with one side’s figure only is incomplete', () => {
    const result = plan('contract Acute { between N and A value in £m annual { years 2017/18\n  N 60.0 } }');
    expect(told(result)).toEqual(['contract-value/Acute/2017-18 incomplete']);
    expect(statement(result, 'contract-value/Acute/2017-18').reason).toBe('Acute, A in 2017/18 is not stated');
  });

  it('two that break by the same amount are two findings', () => {
    const result = plan(`contract Acute { between N and A value in £m annual { years 2017/18\n  N 60.0\n  A 61.5 } }
contract Community { between N and A value in £m annual { years 2017/18\n  N 40.0\n  A 41.5 } }`);
    expect(told(result)).toEqual([
      'contract-value/Acute/2017-18 unexplained 1.5',
      'contract-value/Community/2017-18 unexplained 1.5',
    ]);
  });
});

describe('a control total', () => {
  it('that does not say whether it includes the fund is incomparable', () => {
    const result = plan(`funding Fund { kind sustainability fund effect in £m annual { years 2017/18\n  A income 5.0 } }
${position('A', 'control total (2.5) _\nplanned (2.5) _')}`);
    expect(statement(result, 'control-total/A/2017-18').reason).toBe(
      'the control total does not say whether it includes the fund',
    );
  });

  it('and a plan stated before the fund meet on that basis', () => {
    const result = plan(`funding Fund { kind sustainability fund effect in £m annual { years 2017/18\n  A income 5.0 } }
${position('A', 'do nothing (7.5) _\ncontrol total before fund (7.5) _\nplanned before fund (7.5) _')}`);
    expect(told(result)).toEqual([]);
    expect(statement(result, 'bridge/A/2017-18').lhs.map(added)).toEqual(['-7.5']);
    expect(figure(result, 'A.planned in 2017/18')).toBe('-2.5');
  });

  it('of Maidstone and Tunbridge Wells needs £18.2m of savings', () => {
    const result =
      plan(`funding Fund { kind sustainability fund effect in £m annual { years 2017/18\n  A income 12.5 } }
efficiency Cip { owner A kind cip effect in £m annual { years 2017/18\n  A cost 18.2 } }
${position('A', 'do nothing (22.9) _\ncontrol total including fund 7.8 _\nplanned 7.8 _')}`);
    expect(figure(result, 'A.savings needed in 2017/18')).toBe('18.2');
    expect(told(result)).toEqual([]);
  });
});

it('every identity of the design gives statements', () => {
  const other = plan(`efficiency Cip { kind cip effect in £m annual { years 2017/18\n  A cost pay 6.0 }
  effect in £m incremental { years 2017/18\n  A cost pay 6.0 }
  workforce Nurses at A { years 2016/17 2017/18\n  change (130.0) (130.0) } }
workforce Nurses at A { average cost £42k years 2017/18\n  opening 900.0 }
beds Wards at A { serves BedDays occupancy 92% years 2017/18\n  planned 600 }
activity BedDays at A in bed-days { years 2017/18\n  planned 180,000 }
${position('A', 'opening (1.0) _\nplanned version "1" (1.0) _\nplanned to Sep 2017 (1.0) _\nactual to Sep 2017 (1.0) _\nplanned (2.0) _\nforecast (2.0) _')}`);
  const given = new Set([...estmere().statements, ...other.statements].map(({ identity }) => identity));
  expect(IDENTITY_ORDER.filter((identity) => !given.has(identity))).toEqual([]);
});
