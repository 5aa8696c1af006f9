import { describe, expect, it } from 'vitest';
import { type Change, estmere } from './reading.ts';
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
