import { describe, expect, it } from 'vitest';
import { estmere } from './reading.ts';
import { added, figure, line, shown, statement } from './showing.ts';

const base = estmere();
const YEARS = ['2017/18', '2018/19', '2019/20'] as const;
const ids = (identity: string, subject: string, part = '') =>
  YEARS.map((y) => `${identity}/${subject}/${y.replace('/', '-')}${part}`);

describe('contracts at their planned level', () => {
  it.each([
    [
      'AcuteNorth',
      'NorthCCG',
      'AcuteTrust',
      ['206', '212', '218'],
      ['-2.4', '-4.8', '-4.8'],
      ['203.6', '207.2', '213.2'],
    ],
    ['AcuteSouth', 'SouthCCG', 'AcuteTrust', ['123', '126', '129'], [], ['123', '126', '129']],
    ['CommunityNorth', 'NorthCCG', 'CommunityTrust', ['61', '62', '63'], ['1', '2', '2'], ['62', '64', '65']],
    ['CommunitySouth', 'SouthCCG', 'CommunityTrust', ['40.5', '41', '41.5'], [], ['40.5', '41', '41.5']],
    ['PooledCare', 'NorthCCG', 'Council', ['12', '12.2', '12.4'], [], ['12', '12.2', '12.4']],
    ['PublicHealthNursing', 'Council', 'CommunityTrust', ['5', '4.8', '4.6'], [], ['5', '4.8', '4.6']],
  ])('%s', (contract, commissioner, provider, lines, legs, values) => {
    for (const [index, id] of ids('contract-value', contract).entries()) {
      const value = statement(base, id);
      expect(line(value)).toBe('exact 0 ±0.1');
      expect([...value.lhs, ...value.rhs].map(added)).toEqual([values[index], values[index]]);
    }
    // Both sides tie: the do-nothing line with the legs of what is included is the value.
    for (const side of [commissioner, provider]) {
      for (const [index, id] of ids('contract-tie', contract, `/${side}`).entries()) {
        const tie = statement(base, id);
        expect(tie.verdict).toBe('exact');
        expect(tie.lhs.map(added)).toEqual([lines[index], ...(legs[index] === undefined ? [] : [legs[index]])]);
        expect(tie.rhs.map(added)).toEqual([values[index]]);
      }
    }
    for (const id of ids('do-nothing-agreement', `${commissioner}-to-${provider}`)) {
      expect(line(statement(base, id))).toBe('exact 0 ±0.1');
    }
  });
});

describe('consolidation', () => {
  it.each([
    ['external income', '640', '650', '660'],
    ['external cost', '659.7', '679.4', '699.1'],
    ['do nothing', '-19.7', '-29.4', '-39.1'],
    ['gross income', '1087.5', '1108', '1128.5'],
    ['trade between members', '447.5', '458', '468.5'],
    ['planned external income', '645.5', '655.5', '665.5'],
    ['planned external cost', '647.5', '657.5', '665.5'],
    ['planned', '-2', '-2', '0'],
  ])('%s', (measure, ...figures) => {
    expect(YEARS.map((y) => figure(base, `Estmere.${measure} in ${y}`))).toEqual(figures);
  });

  it('takes out the trade between members, do nothing and planned', () => {
    for (const part of ['/do-nothing', '/planned']) {
      for (const id of ids('consolidation', 'Estmere', part)) expect(statement(base, id).verdict).toBe('exact');
    }
  });
});

describe('the frailty hubs, marginal and stranded cost', () => {
  it.each([
    ['FrailtyHubs.stranded cost', '1.5', '1.8', '1.8'],
    ['FrailtyHubs.net', '0.9', '3', '3'],
  ])('%s', (path, ...figures) => {
    expect(YEARS.map((y) => figure(base, `${path} in ${y}`))).toEqual(figures);
  });

  it('saves the commissioner what the provider loses', () => {
    for (const [index, id] of ids('double-count', 'FrailtyHubs', '/AcuteTrust-and-NorthCCG').entries()) {
      const cancelled = statement(base, id);
      expect(line(cancelled)).toBe('exact 0 ±0.1');
      const saving = index === 0 ? '2.4' : '4.8';
      expect(cancelled.lhs.map(added)).toEqual([saving, `-${saving}`]);
    }
  });

  it('ties spells to the price, and to the cost that has gone by then', () => {
    expect(ids('effect', 'FrailtyHubs', '/price').map((id) => statement(base, id).lhs.map(added)[0])).toEqual([
      '2.4',
      '4.8',
      '4.8',
    ]);
    const released = ids('effect', 'FrailtyHubs', '/cost-released').map((id) => statement(base, id));
    expect(released.map(({ lhs }) => lhs.map(added)[0])).toEqual(['0.9', '3', '3']);
    expect(released.map(({ verdict }) => verdict)).toEqual(['exact', 'exact', 'exact']);
    expect(statement(base, 'table/FrailtyHubs/price-of-NonElective').verdict).toBe('exact');
  });

  it('keeps to the part of the year that is left and to the full-year effect', () => {
    const cap = statement(base, 'part-year-effect/FrailtyHubs/2017-18/NorthCCG-cost-with-AcuteTrust');
    expect(cap.verdict).toBe('met');
    expect(shown(cap.lhs[0]?.value)).toBe('2.4');
    expect(statement(base, 'effect/FrailtyHubs/2018-19/full-year-effect').verdict).toBe('exact');
  });
});

describe('activity', () => {
  it.each([
    ['contract-activity/AcuteNorth/2017-18/NonElective', ['30000'], '30000'],
    ['contract-activity/AcuteNorth/2017-18/NonElective-from-do-nothing', ['30600', '-600'], '30000'],
    ['contract-activity/AcuteNorth/2019-20/NonElective-from-do-nothing', ['31800', '-1200'], '30600'],
    ['contract-activity/AcuteSouth/2018-19/NonElective', ['18600'], '18600'],
    ['contract-activity/NonElective/2017-18/activity-at-AcuteTrust-from-contracts', ['30000', '18300'], '48300'],
    ['contract-activity/NonElective/2018-19/activity-at-AcuteTrust-from-contracts', ['30000', '18600'], '48600'],
    ['contract-activity/NonElective/2019-20/activity-at-AcuteTrust-from-contracts', ['30600', '18900'], '49500'],
    ['contract-activity/NonElective/2019-20/activity-at-AcuteTrust-from-do-nothing', ['50700', '-1200'], '49500'],
  ])('%s', (id, parts, planned) => {
    const one = statement(base, id);
    expect(line(one)).toBe('exact 0 ±0');
    expect(one.lhs.map(added)).toEqual(parts);
    expect(one.rhs.map(added)).toEqual([planned]);
  });

  it('closes the ward', () => {
    expect(line(statement(base, 'table/AcuteBeds/2018-19/beds-at-AcuteTrust-closing'))).toBe('exact 0 ±0');
    expect(line(statement(base, 'table/AcuteBeds/2019-20/beds-at-AcuteTrust-opening'))).toBe('exact 0 ±0');
    expect(figure(base, 'AcuteBeds.closing in 2018/19')).toBe('600');
  });
});
