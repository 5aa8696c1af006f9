import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals, fractions } from '../../test/exact-arbitraries.ts';
import { abs, type Exact, minus } from './exact.ts';
import { compare, equals, sign } from './order.ts';
import { unitOfDigit } from './powers.ts';
import { exact, fromText } from './read.ts';
import { round, roundedUnits } from './round.ts';
import { decimalPlaces, fromJsonText, toDecimalText, toJsonText } from './write.ts';

test.each([
  ['-84,200.50', '-84200.5'],
  ['84_200', '84200'],
  ['−3.0', '-3'],
  ['–3', '-3'],
  ['+0.250', '0.25'],
  ['1,234,567', '1234567'],
  ['1234567', '1234567'],
  ['-0.0', '0'],
])('%s reads as %s', (text, expected) => {
  expect(toJsonText(exact(text))).toBe(expected);
});

test.each([
  '',
  '-',
  '1,23',
  '1234,567',
  '1,234_567',
  ',123',
  '1.',
  '.5',
  '1e3',
  '0x10',
  '--1',
  ' 1',
  '1 000',
  '1/2',
  'NaN',
])('“%s” is no decimal', (text) => {
  expect(fromText(text)).toBeUndefined();
});

test('a hostile run of digits is refused, not computed', () => {
  expect(fromText('9'.repeat(2_000))).toBeUndefined();
  expect(fromJsonText(`1/${'9'.repeat(2_000)}`)).toBeUndefined();
});

test('a malformed literal in code throws', () => {
  expect(() => exact('12,5')).toThrow('not a decimal: 12,5');
});

test.each([
  ['0.05', 1, '0.1'],
  ['-0.05', 1, '-0.1'],
  ['0.049', 1, '0.0'],
  ['-0.049', 1, '0.0'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['3.5', 0, '4'],
  ['1.005', 2, '1.01'],
  ['12', 2, '12.00'],
])('%s to %i digits prints %s: halves go away from zero', (text, digits, expected) => {
  expect(toDecimalText(exact(text), digits)).toBe(expected);
});

test('negative digits round to tens and hundreds', () => {
  expect(toJsonText(round(exact('1250'), -2))).toBe('1300');
  expect(toJsonText(round(exact('-1249'), -2))).toBe('-1200');
});

test('rounding is never further off than half a unit, and rounds again to itself', () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: -3, max: 8 }), (value, digits) => {
      const rounded = round(value, digits);
      const { n, d } = unitOfDigit(digits);
      const off = compare(abs(minus(value, rounded)), { n, d: d * 2n });
      expect(off).toBeLessThanOrEqual(0);
      if (off === 0) expect(compare(abs(rounded), abs(value))).toBe(1);
      expect(equals(round(rounded, digits), rounded)).toBe(true);
      expect(roundedUnits({ n: -value.n, d: value.d }, digits)).toBe(-roundedUnits(value, digits));
    }),
  );
});

test('rounding keeps the order', () => {
  fc.assert(
    fc.property(fractions, fractions, fc.integer({ min: 0, max: 4 }), (a, b, digits) => {
      expect(compare(a, b) * compare(round(a, digits), round(b, digits))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('JSON text reads back to the same value and is one per value', () => {
  fc.assert(
    fc.property(fractions, fc.bigInt({ min: 1n, max: 1000n }), (value, factor) => {
      const text = toJsonText(value);
      expect(equals(fromJsonText(text) as Exact, value)).toBe(true);
      expect(toJsonText({ n: value.n * factor, d: value.d * factor })).toBe(text);
    }),
  );
});

test('the exact text of a decimal is the shortest', () => {
  fc.assert(
    fc.property(decimals, (value) => {
      expect(toDecimalText(value)).toMatch(/^-?\d+(\.\d*[1-9])?$/);
    }),
  );
  expect(toDecimalText(exact('100.00'))).toBe('100');
});

test('the digits that a value needs', () => {
  expect(decimalPlaces({ n: 1n, d: 8n })).toBe(3);
  expect(decimalPlaces({ n: 3n, d: 30n })).toBe(1);
  expect(decimalPlaces({ n: 1n, d: 3n })).toBeUndefined();
  expect(decimalPlaces({ n: 0n, d: 10n })).toBe(0);
});

test.each(['1/0', '1/-2', '/2', '1/', 'a/b'])('%s is no JSON text of a value', (text) => {
  expect(fromJsonText(text)).toBeUndefined();
});

test('the sign of the text is the sign of the value', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      expect(toJsonText(value).startsWith('-')).toBe(sign(value) < 0);
    }),
  );
});
