import { exact, SCALES, type Scale, toJsonText } from '@stplan/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { impliedValue } from './implied-value.ts';
import { packedCell } from './packed-cell.ts';

test.each([
  ['(4.2)', 6, '-4200000'],
  ['1,940', 0, '1940'],
  ['0.0', 6, '0'],
  ['3.1', -2, '0.031'],
  ['0.5', -2, '0.005'],
  ['± 0.25', 6, '250000'],
  ['577', 6, '577000000'],
  ['1.25', 0, '1.25'],
])('%s with the exponent %i is %s', (printed, exponent, value) => {
  expect(impliedValue(printed, exponent)).toBe(value);
});

test('print and exponent, or the value beside them, always give the exact value', () => {
  const scales = fc.constantFrom<Scale>('£m', '£000', '£', '%', 'ones', '£bn');
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.constantFrom(1n, 2n, 3n, 1000n),
      scales,
      fc.nat(4),
      (n, d, scale, digits) => {
        const value = { n, d };
        const cell = packedCell(value, { scale, digits });
        const carried = typeof cell === 'string' ? impliedValue(cell, SCALES[scale].exponent) : cell?.[1];
        expect(carried).toBe(toJsonText(value));
      },
    ),
  );
  expect(packedCell(exact('-4200000'), { scale: '£m', digits: 1 })).toBe('(4.2)');
  expect(packedCell(exact('-4210000'), { scale: '£m', digits: 1 })).toEqual(['(4.2)', '-4210000']);
});
