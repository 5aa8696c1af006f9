import { readText } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import { expect, it } from 'vitest';
import { packed, unpacked } from '../../scripts/packed-values.mjs';

it('gives back what JSON alone would lose', () => {
  const shared = { span: [1, 2] };
  const value = { large: 12345678901234567890n, digits: '12', missing: undefined, none: null, both: [shared, shared] };
  const back = unpacked(packed(value)) as typeof value;
  expect(back).toStrictEqual(value);
  expect(back.both[0]).toBe(back.both[1]);
});

it('refuses what is no plain value instead of losing it', () => {
  expect(() => packed({ names: new Map([['a', 1]]) })).toThrow('no plain object: Map');
});

it('gives back the national library as it was read', () => {
  const library = [...LIBRARY_TEXTS].map(([file, text]) => readText(text, file));
  expect(unpacked(packed(library))).toStrictEqual(library);
});
