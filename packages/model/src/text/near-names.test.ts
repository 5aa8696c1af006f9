import { describe, expect, it } from 'vitest';
import { changedLetters } from './changed-letters.ts';
import { nearNames } from './near-names.ts';

describe('the names that are near one', () => {
  it.each([
    ['FrailtyHub', ['FrailHomes', 'FrailtyHubs'], ['FrailtyHubs']],
    ['WHU', ['WMH', 'WUH', 'NorthCCG'], ['WUH']],
    ['wuh', ['WMH', 'WUH'], ['WUH', 'WMH']],
    ['finance/brigde', ['finance/basis', 'finance/bridge'], ['finance/bridge']],
    ['annu', ['annual', 'accumulated'], ['annual']],
    ['contracting', ['contract', 'control'], ['contract']],
    ['signing', ['since', 'signed'], ['signed']],
    ['WUH', ['WUHospital', 'WMH'], ['WMH', 'WUHospital']],
    ['NorthWestHospital', ['NorthA'], []],
    ['AB', ['AC', 'XY'], ['AC']],
    ['', ['A', 'B'], []],
    ['cumulative', ['accumulated', 'annual'], []],
  ])('of %s among %j', (written, names, near) => {
    expect(nearNames(written, names)).toEqual(near);
  });

  it('are few, each once, of equals in the order given', () => {
    expect(nearNames('Ward1', ['Ward5', 'Ward2', 'Ward5', 'Ward3', 'Ward4'])).toEqual(['Ward5', 'Ward2', 'Ward3']);
    expect(nearNames('Ward1', ['Ward5', 'Ward2', 'Ward3'], 1)).toEqual(['Ward5']);
  });

  it('are not looked for where a name is longer than any', () => {
    expect(nearNames('A'.repeat(81), ['A'.repeat(80)])).toEqual([]);
    expect(nearNames('A'.repeat(80), ['A'.repeat(79)])).toHaveLength(1);
  });
});

it.each([
  ['bridge', 'bridge', 0],
  ['bridge', 'brigde', 1],
  ['bridge', 'bride', 1],
  ['bridge', 'bridges', 1],
  ['bridge', 'bridle', 1],
  ['abcd', 'badc', 2],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('counts the letters that change from %j to %j', (a, b, changes) => {
  expect(changedLetters(a, b, 9)).toBe(changes);
  expect(changedLetters(b, a, 9)).toBe(changes);
  expect(changedLetters(a, b, changes)).toBe(changes);
  if (changes > 0) expect(changedLetters(a, b, changes - 1)).toBeGreaterThan(changes - 1);
});
