import { describe, expect, it } from 'vitest';
import { type Change, estmere, type Files, reconciled } from './reading.ts';
import { following, line, statement, told } from './showing.ts';

const schemes = (from: string, to: string): Change => ({ file: 'schemes.stplan', from, to });

/** The trust counts on £1.5m more from its contract than the commissioner plans, and plans as if it did not. */
const dispute: Change = {
  file: 'contracts.stplan',
  from: 'AcuteTrust    203.6    207.2',
  to: 'AcuteTrust    205.1    207.2',
};
const contract = 'contract-value/AcuteNorth/2017-18 unexplained 1.5';

describe('two mistakes in one organisation and year', () => {
  it('are two findings though the bridge has room for the smaller one', () => {
    const plan = estmere(
      dispute,
      schemes('AcuteTrust cost with outside       6.0     11.0', 'AcuteTrust cost with outside       4.2     11.0'),
    );
    expect(told(plan)).toEqual([contract, 'bridge/AcuteTrust/2017-18 unexplained 1.8']);
  });

  it('are two findings where the amounts are equal and go the other way', () => {
    const plan = estmere(
      dispute,
      schemes('AcuteTrust cost with outside       6.0     11.0', 'AcuteTrust cost with outside       7.5     11.0'),
    );
    expect(told(plan)).toEqual([contract, 'bridge/AcuteTrust/2017-18 unexplained 1.5']);
  });

  it('are two findings where sums that have nothing to do with each other lack equal amounts', () => {
    const plan = estmere(
      schemes('NorthCCG cost with AcuteTrust        2.4      4.8', 'NorthCCG cost with AcuteTrust        2.4      5.4'),
      {
        file: 'capital.stplan',
        from: 'land sale               2.0      2.0',
        to: 'land sale               2.0      1.4',
      },
    );
    expect(told(plan)).toEqual([
      'double-count/FrailtyHubs/2018-19/AcuteTrust-and-NorthCCG unexplained 0.6',
      'capital/UecHub/2018-19 unexplained 0.6',
    ]);
  });
});

describe('a net beside a row that is not split', () => {
  const open = schemes(
    'AcuteTrust income from NorthCCG    (2.4)    (4.8)    (4.8)\n    AcuteTrust cost with outside         0.9      3.0      3.0\n',
    'AcuteTrust                         (1.5)    (1.8)    (1.8)\n    net                                  0.9      4.2      3.0\n',
  );

  it('is told when it is wrong, as the row is in it whole', () => {
    const plan = estmere(open);
    expect(told(plan)).toContain('effect/FrailtyHubs/2018-19/net unexplained 1.2');
    expect(told(plan)).toContain('double-count/FrailtyHubs/2018-19/AcuteTrust-and-NorthCCG incomplete');
  });
});

describe('savings that a broken bridge lacks', () => {
  it('are not told a second time', () => {
    const plan = estmere(
      schemes('AcuteTrust cost with outside       6.0     11.0', 'AcuteTrust cost with outside       4.2     11.0'),
    );
    expect(told(plan)).toEqual(['bridge/AcuteTrust/2017-18 unexplained 1.8']);
    expect(line(statement(plan, 'savings-needed/AcuteTrust/2017-18'))).toBe('not-met -1.8 ±0.35');
    expect(following(plan, 'bridge/AcuteTrust/2017-18')).toContain('savings-needed/AcuteTrust/2017-18');
  });

  it('are no finding where rounding takes them up', () => {
    const plan = estmere(
      schemes('AcuteTrust cost with outside       6.0     11.0', 'AcuteTrust cost with outside       5.9     11.0'),
    );
    expect(told(plan)).toEqual([]);
  });
});

describe('the hint that a row stands on another basis', () => {
  it('is not given where the other reading would break a bridge that closes', () => {
    // £2.4m is also what the hubs took from the trust in the year before.
    const plan = estmere(
      schemes('AcuteTrust cost with outside         -      1.3', 'AcuteTrust cost with outside         -      3.7'),
    );
    const bridge = statement(plan, 'bridge/AcuteTrust/2018-19');
    expect(line(bridge)).toBe('unexplained 2.4 ±0.35');
    expect(bridge.reason).toBeUndefined();
  });
});

describe('a wrong price of a spell', () => {
  it('is one finding, at the price and its parts', () => {
    const plan = estmere(schemes('variable    £1,500 per spell', 'variable    £1,300 per spell'));
    const cause = 'table/FrailtyHubs/price-of-NonElective';
    expect(told(plan)).toEqual([`${cause} unexplained 200`]);
    expect(following(plan, cause)).toEqual(
      ['2017-18', '2018-19', '2019-20'].map((y) => `effect/FrailtyHubs/${y}/cost-released`),
    );
  });
});

describe('a figure that is multiplied', () => {
  const charge = (rate: string): Change => ({ file: 'capital.stplan', from: 'charge  3.5%', to: `charge  ${rate}` });
  const building: Change = {
    file: 'capital.stplan',
    from: '"Building"          4.0      8.0',
    to: '"Building"          4.0     10.0',
  };

  it('explains a break by as much as it moves', () => {
    // £2.0m more of cost is £0.07m of charge and £0.07m of depreciation.
    const plan = estmere(building);
    expect(told(plan)).toEqual(['capital/UecHub/2018-19 unexplained 2']);
    expect(following(plan, 'capital/UecHub/2018-19')).toContain('capital/UecHub/2019-20/revenue');
  });

  it('does not hide another break that is larger', () => {
    const plan = estmere(building, charge('7.5%'));
    expect(told(plan)).toEqual(['capital/UecHub/2018-19 unexplained 2', expect.stringMatching(/2019-20\/revenue/)]);
  });

  it('explains the part of it that a shared organisation brings into a system', () => {
    const plan = reconciled(shared('(3.0)'));
    expect(told(plan)).toEqual(['table/Amb/2017-18/do-nothing unexplained 1']);
  });
});

/** A third of an ambulance trust, whose do-nothing row is £2.0m in the footprint's figures. */
function shared(doNothing: string): Files {
  return {
    'plan.stplan': `plan P { footprint Half }
footprint Half { members Trust shares Amb 35% }
organisation Amb { kind ambulance trust }
organisation Trust { kind acute trust }
position Amb in £m annual { years 2017/18
  income from outside 40.0
  cost with outside 42.0
  do nothing ${doNothing} }
position Trust in £m annual { years 2017/18
  do nothing (10.0) }
position Half in £m annual scope health { years 2017/18
  do nothing (10.7) }`,
  };
}

describe('what the authors expect', () => {
  it('follows from a break without which it would hold', () => {
    const plan = estmere(
      schemes('AcuteTrust cost with outside         -      1.3', 'AcuteTrust cost with outside         -      9.3'),
    );
    expect(told(plan)).toEqual(['bridge/AcuteTrust/2018-19 unexplained 8']);
  });
});

describe('the hint that figures stand in another scale', () => {
  it('names the figure and the scale that it reads as', () => {
    const plan = estmere(
      schemes('AcuteTrust cost with outside       6.0     11.0', 'AcuteTrust cost with outside       6.0   11,000'),
    );
    expect(statement(plan, 'bridge/AcuteTrust/2018-19').reason).toBe(
      'AcuteCip, AcuteTrust cost reads as £k, not as £m: then the sum would close',
    );
  });

  it('names the scale of a table that is headed wrongly', () => {
    const plan = estmere({
      file: 'investments-and-funding.stplan',
      from: 'effect in £m annual {\n    years                              2017/18',
      to: 'effect in £k annual {\n    years                              2017/18',
    });
    expect(told(plan)[0]).toMatch(/^contract-tie\/CommunityNorth\/2017-18/);
    expect(plan.statements.find(({ verdict }) => verdict === 'unexplained')?.reason).toBe(
      'CommunityTeams, CommunityTrust income from NorthCCG reads as £m, not as £k: then the sum would close',
    );
  });
});

describe('the hint about a basis', () => {
  it('is given where annual figures are called new in the year', () => {
    const plan = estmere(
      schemes(
        'effect in £m annual {\n    years                          2017/18  2018/19  2019/20\n    AcuteTrust cost with outside       6.0',
        'effect in £m incremental {\n    years                          2017/18  2018/19  2019/20\n    AcuteTrust cost with outside       6.0',
      ),
    );
    expect(told(plan)).toEqual(['bridge/AcuteTrust/2018-19 unexplained 6']);
    expect(statement(plan, 'bridge/AcuteTrust/2018-19').reason).toBe(
      'AcuteCip, AcuteTrust cost reads as the whole effect of the year, not as incremental: then the bridge would close',
    );
  });
});
