import { exact, POUNDS } from '@stplan/model';
import { expect, test } from 'vitest';
import { money, plainText, position, say, share, signed, size } from './sentence.ts';

const amount = (pounds: string) => ({
  value: exact(pounds),
  step: exact('100000'),
  scale: '£m' as const,
  unit: POUNDS,
});

test('a sentence keeps its figures as figures', () => {
  const sentence = say`${size(amount('-134000000'))} of ${'the bridge'} is unexplained`;
  expect(sentence).toEqual([{ value: exact('-134000000'), text: '£134.0m' }, ' of ', 'the bridge', ' is unexplained']);
  expect(plainText(sentence)).toBe('£134.0m of the bridge is unexplained');
});

test('positions are worded by their sign', () => {
  expect([amount('-4200000'), amount('1000000'), amount('0')].map((one) => plainText(position(one)))).toEqual([
    'a deficit of £4.2m',
    'a surplus of £1.0m',
    'a break-even position',
  ]);
});

test('amounts and shares are printed as accounts print them', () => {
  expect(money(amount('-4200000')).text).toBe('(£4.2m)');
  expect(signed(amount('4200000')).text).toBe('+£4.2m');
  expect([exact('0.376'), exact('0.08'), exact('0'), { n: 1n, d: 3n }].map((value) => share(value).text)).toEqual([
    '38%',
    '8.0%',
    '0%',
    '33%',
  ]);
});
