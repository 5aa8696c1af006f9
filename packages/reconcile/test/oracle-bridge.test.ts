import { describe, expect, it } from 'vitest';
import { estmere } from './reading.ts';
import { figure, grouped, line, shown, statement } from './showing.ts';

const base = estmere();
const year = { y0: '2016/17', y1: '2017/18', y2: '2018/19', y3: '2019/20' } as const;
const id = (name: string, y: keyof typeof year) => `bridge/${name}/${year[y].replace('/', '-')}`;

describe('Estmere as it stands', () => {
  it('gives no finding', () => {
    expect(base.findings).toEqual([]);
    const other = base.statements.filter(({ verdict }) => verdict !== 'exact' && verdict !== 'met');
    // £0.42m of capital charge is printed as part of £0.8m.
    expect(other.map((one) => `${one.id}: ${line(one)}`)).toEqual([
      'capital/UecHub/2019-20/revenue: within-rounding 0.02 ±0.05',
    ]);
    expect(base.statements.some(({ dependsOn }) => dependsOn !== undefined)).toBe(false);
  });

  it.each([
    ['NorthCCG', '0', '-2', '-4.2', '-6.4'],
    ['SouthCCG', '0', '-1.2', '-2.4', '-3.6'],
    ['AcuteTrust', '-10', '-14', '-18', '-22'],
    ['CommunityTrust', '0', '-0.5', '-1.2', '-1.9'],
    ['Council', '0', '-2', '-3.6', '-5.2'],
    ['Estmere', '-10', '-19.7', '-29.4', '-39.1'],
  ])('does nothing: %s', (name, ...figures) => {
    expect(Object.values(year).map((y) => figure(base, `${name}.do nothing in ${y}`))).toEqual(figures);
  });

  it.each(['NorthCCG', 'SouthCCG', 'AcuteTrust', 'CommunityTrust', 'Council'])(
    'foots the lines of %s in every year',
    (name) => {
      for (const y of Object.values(year)) {
        expect(statement(base, `table/${name}/${y.replace('/', '-')}/do-nothing`).verdict).toBe('exact');
      }
    },
  );
});

const E1 = (element: string) => element === 'FrailtyHubs';
const otherThanE1 = (element: string) => element !== 'FrailtyHubs';

describe('the bridge of every organisation and year', () => {
  // do nothing, E1, other efficiency, unidentified, investment, transfer, capital, fund, planned, before fund, terms, tolerance
  it.each([
    ['NorthCCG', 'y1', '-2', '2.4', '0', '0', '-1', '0.6', '0', '0', '0', '0', 5, '0.25'],
    ['NorthCCG', 'y2', '-4.2', '4.8', '0.8', '1.2', '-2', '-0.6', '0', '0', '0', '0', 7, '0.35'],
    ['NorthCCG', 'y3', '-6.4', '4.8', '1.4', '2.2', '-2', '0', '0', '0', '0', '0', 6, '0.3'],
    ['SouthCCG', 'y1', '-1.2', '0', '1.8', '0', '0', '-0.6', '0', '0', '0', '0', 4, '0.2'],
    ['SouthCCG', 'y2', '-2.4', '0', '1.8', '0', '0', '0.6', '0', '0', '0', '0', 4, '0.2'],
    ['SouthCCG', 'y3', '-3.6', '0', '2.8', '0.8', '0', '0', '0', '0', '0', '0', 4, '0.2'],
    ['AcuteTrust', 'y1', '-14', '-1.5', '8', '0', '0', '0', '0', '5', '-2.5', '-7.5', 7, '0.35'],
    ['AcuteTrust', 'y2', '-18', '-1.8', '11', '1.3', '0', '0', '0', '5', '-2.5', '-7.5', 7, '0.35'],
    ['AcuteTrust', 'y3', '-22', '-1.8', '16', '3.1', '0', '0', '-0.8', '5', '-0.5', '-5.5', 8, '0.4'],
    ['CommunityTrust', 'y1', '-0.5', '0', '0.5', '0', '0', '0', '0', '0.5', '0.5', '0', 6, '0.3'],
    ['CommunityTrust', 'y2', '-1.2', '0', '1.2', '0', '0', '0', '0', '0.5', '0.5', '0', 6, '0.3'],
    ['CommunityTrust', 'y3', '-1.9', '0', '1.9', '0', '0', '0', '0', '0.5', '0.5', '0', 6, '0.3'],
    ['Council', 'y1', '-2', '0', '2', '0', '0', '0', '0', '0', '0', '0', 3, '0.15'],
    ['Council', 'y2', '-3.6', '0', '3.6', '0', '0', '0', '0', '0', '0', '0', 3, '0.15'],
    ['Council', 'y3', '-5.2', '0', '5.2', '0', '0', '0', '0', '0', '0', '0', 3, '0.15'],
  ] as const)(
    '%s %s',
    (name, y, nothing, e1, other, unidentified, invested, moved, revenue, fund, planned, before, terms, tolerance) => {
      const bridge = statement(base, id(name, y));
      expect(line(bridge)).toBe(`exact 0 ±${tolerance}`);
      expect(grouped(bridge, 'do nothing')).toBe(nothing);
      expect(grouped(bridge, 'efficiency', E1)).toBe(e1);
      expect(grouped(bridge, 'efficiency', otherThanE1)).toBe(other);
      expect(grouped(bridge, 'unidentified')).toBe(unidentified);
      expect(grouped(bridge, 'investment')).toBe(invested);
      expect(grouped(bridge, 'transfer')).toBe(moved);
      expect(grouped(bridge, 'capital')).toBe(revenue);
      expect(grouped(bridge, 'funding')).toBe(fund);
      expect(shown(bridge.rhs[0]?.value)).toBe(planned);
      expect(figure(base, `${name}.planned before fund in ${year[y]}`)).toBe(before);
      expect(bridge.lhs.length + bridge.rhs.length).toBe(terms);
    },
  );

  it.each([
    ['y1', '-19.7', '0.9', '12.3', '0', '-1', '0', '0', '5.5', '-2', '-7.5'],
    ['y2', '-29.4', '3', '18.4', '2.5', '-2', '0', '0', '5.5', '-2', '-7.5'],
    ['y3', '-39.1', '3', '27.3', '6.1', '-2', '0', '-0.8', '5.5', '0', '-5.5'],
  ] as const)(
    'the system in %s',
    (y, nothing, e1, other, unidentified, invested, moved, revenue, fund, planned, before) => {
      const bridge = statement(base, id('Estmere', y));
      expect(bridge.verdict).toBe('exact');
      expect(grouped(bridge, 'do nothing')).toBe(nothing);
      expect(grouped(bridge, 'efficiency', E1)).toBe(e1);
      expect(grouped(bridge, 'efficiency', otherThanE1)).toBe(other);
      expect(grouped(bridge, 'unidentified')).toBe(unidentified);
      expect(grouped(bridge, 'investment')).toBe(invested);
      expect(grouped(bridge, 'transfer')).toBe(moved);
      expect(grouped(bridge, 'capital')).toBe(revenue);
      expect(grouped(bridge, 'funding')).toBe(fund);
      expect(figure(base, `Estmere.planned in ${year[y]}`)).toBe(planned);
      expect(figure(base, `Estmere.planned before fund in ${year[y]}`)).toBe(before);
    },
  );

  it.each([
    ['y1', '13.2', '0', '0'],
    ['y2', '23.9', '2.5', '10.5'],
    ['y3', '36.4', '6.1', '16.8'],
  ] as const)('net efficiency and its unidentified share in %s', (y, effect, unidentified, share) => {
    expect(figure(base, `Estmere.effect in ${year[y]}`)).toBe(effect);
    expect(figure(base, `Estmere.unidentified in ${year[y]}`)).toBe(unidentified);
    const found = base.figures.explain(`Estmere.unidentified share in ${year[y]}`);
    const value = found.found ? found.term.value : undefined;
    const percent = value && Number((value.n * 10_000n) / value.d) / 100;
    expect(percent?.toFixed(1)).toBe(Number(share).toFixed(1));
  });
});
