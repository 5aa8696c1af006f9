import { describe, expect, it } from 'vitest';
import { estmere } from './reading.ts';
import { added, figure, line, statement } from './showing.ts';

const base = estmere();
const YEARS = ['2017/18', '2018/19', '2019/20'] as const;
const ids = (identity: string, subject: string, part = '') =>
  YEARS.map((y) => `${identity}/${subject}/${y.replace('/', '-')}${part}`);

describe('control totals and the fund', () => {
  it.each([
    ['AcuteTrust', ['-7.5', '-7.5', '-5.5'], ['-15.5', '-19.8', '-24.6'], ['8', '12.3', '19.1']],
    ['CommunityTrust', ['0', '0', '0'], ['-0.5', '-1.2', '-1.9'], ['0.5', '1.2', '1.9']],
  ])('%s meets it before the fund with its own savings', (name, before, action, needed) => {
    for (const [index, id] of ids('control-total', name).entries()) {
      const test = statement(base, id);
      expect(test.verdict).toBe('met');
      expect(test.lhs.map(added)).toEqual([before[index]]);
      expect(test.rhs.map(added)).toEqual([before[index]]);
    }
    for (const id of ids('control-total', name, '/control-total-with-and-without-the-fund')) {
      expect(statement(base, id).verdict).toBe('exact');
    }
    for (const y of YEARS) expect(figure(base, `${name}.distance in ${y}`)).toBe('0');
    expect(YEARS.map((y) => figure(base, `${name}.plan before own action in ${y}`))).toEqual(action);
    expect(YEARS.map((y) => figure(base, `${name}.savings needed in ${y}`))).toEqual(needed);
    expect(YEARS.map((y) => figure(base, `${name}.own savings in ${y}`))).toEqual(needed);
    for (const id of ids('savings-needed', name)) expect(statement(base, id).verdict).toBe('met');
  });

  it.each(['NorthCCG', 'SouthCCG'])('%s breaks even', (name) => {
    for (const id of ids('control-total', name)) {
      expect(line(statement(base, id))).toBe('met 0 ±0');
      expect(statement(base, id).rhs.map(added)).toEqual(['0']);
    }
  });

  it('the system control total leaves the council out', () => {
    const totals = ids('control-total', 'Estmere').map((id) => statement(base, id));
    expect(totals.map(({ rhs }) => rhs.map(added)[0])).toEqual(['-2', '-2', '0']);
    expect(totals.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met']);
    expect(totals[0]?.organisations).toEqual(['NorthCCG', 'SouthCCG', 'AcuteTrust', 'CommunityTrust']);
    expect(base.statements.some(({ id }) => id.startsWith('control-total/Council'))).toBe(false);
  });
});

describe('in-year, new in the year, accumulated', () => {
  it.each([
    ['net', '6', '11', '16'],
    ['incremental', '6', '5', '5'],
    ['accumulated', '6', '17', '33'],
  ])('AcuteCip %s', (measure, ...figures) => {
    expect(YEARS.map((y) => figure(base, `AcuteCip.${measure} in ${y}`))).toEqual(figures);
  });

  it.each([
    ['incremental', '6.0      5.0      5.0'],
    ['accumulated', '6.0     17.0     33.0'],
  ])('the same table as %s gives the same bridges', (basis, figures) => {
    const other = estmere({
      file: 'schemes.stplan',
      from: `starts      1 April 2017
  effect in £m annual {
    years                          2017/18  2018/19  2019/20
    AcuteTrust cost with outside       6.0     11.0     16.0`,
      to: `starts      1 April 2017
  effect in £m ${basis} {
    years                          2017/18  2018/19  2019/20
    AcuteTrust cost with outside       ${figures}`,
    });
    const differences = ids('bridge', 'AcuteTrust').map((id) => line(statement(other, id)));
    // Each year's figure brings its own half digit: two in the second year, three in the third.
    expect(differences).toEqual(
      basis === 'incremental'
        ? ['exact 0 ±0.35', 'exact 0 ±0.4', 'exact 0 ±0.5']
        : ['exact 0 ±0.35', 'exact 0 ±0.4', 'exact 0 ±0.45'],
    );
  });
});

describe('the underlying walk of the acute trust', () => {
  it('takes out what does not recur and carries part-year schemes over', () => {
    expect(figure(base, 'AcuteTrust.exit underlying in 2017/18')).toBe('-9.8');
    expect(figure(base, 'AcuteTrust.exit underlying in 2018/19')).toBe('-7.5');
  });

  it.each([
    // Of the hubs, 2.1 of cost less 2.4 of income is carried over from the part of the year before.
    ['2018-19', ['-7.5', '-2', '-0.3', '-4', '5', '1.3'], '-7.5'],
    ['2019-20', ['-7.5', '-4', '5', '1.8', '-0.8'], '-5.5'],
  ])('into %s', (y, parts, planned) => {
    const walk = statement(base, `underlying/AcuteTrust/${y}`);
    expect(walk.verdict).toBe('exact');
    expect(walk.lhs.map(added)).toEqual(parts);
    expect(walk.rhs.map(added)).toEqual([planned]);
  });

  it.each(['NorthCCG', 'SouthCCG', 'CommunityTrust', 'Council'])('%s walks exactly too', (name) => {
    for (const y of ['2018-19', '2019-20']) expect(statement(base, `underlying/${name}/${y}`).verdict).toBe('exact');
  });
});

describe('capital', () => {
  it('pays its uses with its sources, each year and in all', () => {
    expect(line(statement(base, 'capital/UecHub/2017-18'))).toBe('exact 0 ±0.15');
    expect(line(statement(base, 'capital/UecHub/2018-19'))).toBe('exact 0 ±0.15');
    const total = statement(base, 'capital/UecHub');
    expect(total.verdict).toBe('exact');
    expect(total.lhs.map(added)).toEqual(['2', '6', '2', '2']);
    expect(figure(base, 'UecHub.uses')).toBe('12');
  });

  it('prints 0.42 as 0.4 within rounding', () => {
    const titled = estmere({
      file: 'capital.stplan',
      from: 'AcuteTrust cost with outside     (0.8)  [Schemes17]',
      to: 'AcuteTrust cost "Depreciation" with outside  (0.4)\n    AcuteTrust cost "Capital charge" with outside  (0.4)',
    });
    expect(line(statement(titled, 'capital/UecHub/2019-20/depreciation'))).toBe('exact 0 ±0.05');
    expect(line(statement(titled, 'capital/UecHub/2019-20/charge'))).toBe('within-rounding 0.02 ±0.05');
  });
});

describe('risk-adjusted savings', () => {
  it.each([
    ['effect', '13.2', '23.9', '36.4'],
    ['risk-adjusted', '11', '16.78', '23.87'],
    ['at risk', '2.2', '7.12', '12.53'],
  ])('%s', (measure, ...figures) => {
    expect(YEARS.map((y) => figure(base, `Estmere.${measure} in ${y}`))).toEqual(figures);
  });

  it('puts the risk of the hubs on the net, by organisation on each leg', () => {
    expect(YEARS.map((y) => figure(base, `FrailtyHubs.risk-adjusted in ${y}`))).toEqual(['0.63', '2.1', '2.1']);
    expect(figure(base, 'NorthCCG.at risk in 2018/19')).toBe('2.96');
    expect(figure(base, 'AcuteTrust.at risk in 2018/19')).toBe('2.96');
  });

  it('leaves the value of a block contract alone: the loss falls on the trust', () => {
    const block = estmere({
      file: 'contracts.stplan',
      from: 'form      national tariff\n  status    signed 23 December 2016 [Contracts17]\n  includes  FrailtyHubs',
      to: 'form      block\n  status    signed 23 December 2016 [Contracts17]\n  includes  FrailtyHubs',
    });
    expect(figure(block, 'Estmere.at risk in 2018/19')).toBe('7.12');
    // 1.44 less than under the tariff, and 1.44 more.
    expect(figure(block, 'NorthCCG.at risk in 2018/19')).toBe('1.52');
    expect(figure(block, 'AcuteTrust.at risk in 2018/19')).toBe('4.4');
  });
});

describe('places and sectors', () => {
  it.each([
    ['NorthPlace', '-2', '-4.2', '-6.4'],
    ['SouthPlace', '-1.2', '-2.4', '-3.6'],
    ['in no place', '-16.5', '-22.8', '-29.1'],
    ['Estmere', '-19.7', '-29.4', '-39.1'],
    ['sector commissioner', '-3.2', '-6.6', '-10'],
    ['sector provider', '-14.5', '-19.2', '-23.9'],
    ['sector social care', '-2', '-3.6', '-5.2'],
  ])('%s', (name, ...figures) => {
    expect(YEARS.map((y) => figure(base, `${name}.do nothing in ${y}`))).toEqual(figures);
  });

  it('add up to the footprint', () => {
    for (const part of ['/do-nothing-by-place', '/do-nothing-by-sector', '/planned-by-place', '/planned-by-sector']) {
      for (const id of ids('system', 'Estmere', part)) expect(statement(base, id).verdict).toBe('exact');
    }
  });
});
