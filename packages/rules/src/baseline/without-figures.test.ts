import { expect, it } from 'vitest';
import { textHash } from './text-hash.ts';
import { withoutFigures } from './without-figures.ts';

it.each([
  ['WUH plans £4.2m in 2018/19, not (3.0).', 'WUH plans # in 2018/19, not #.'],
  [
    'It holds 0.5% of its allocation in 2017/18; the round asks for 1.0%.',
    'It holds # of its allocation in 2017/18; the round asks for #.',
  ],
  ['£1.2m is unexplained (tolerance £0.15m).', '# is unexplained (tolerance #.'],
  ['Due 21 October 2016, which is 1,234 days after.', 'Due # October 2016, which is # days after.'],
  ['Ward5 and STP0101 have 12 beds.', 'Ward5 and STP0101 have # beds.'],
  ['There is no organisation NorthCGC in Small.', 'There is no organisation NorthCGC in Small.'],
])('a message without its figures: %s', (message, rest) => {
  expect(withoutFigures(message)).toBe(rest);
});

it('hashes texts to 16 digits that depend on every character and its place', () => {
  const hashes = ['', 'a', 'b', 'ab', 'ba', 'a\nb', '患者', '患者 '].map(textHash);
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(textHash('finance/bridge')).toBe(textHash('finance/bridge'));
});
