import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals, fractions } from '../../test/exact-arbitraries.ts';
import {
  abs,
  type Exact,
  fraction,
  fromInteger,
  lowestTerms,
  minus,
  negate,
  ONE,
  over,
  plus,
  times,
  ZERO,
} from './exact.ts';
import { compare, equals, isZero, max, min, sign, sum } from './order.ts';
import { exact } from './read.ts';
import { toJsonText } from './write.ts';

const text = (value: Exact | undefined) => value && toJsonText(value);

test('tenths add up to the tenth, unlike binary floats', () => {
  expect(text(sum(Array(10).fill(exact('0.1'))))).toBe('1');
  expect(text(minus(exact('305.5'), exact('300')))).toBe('5.5');
});

test('thirds come back whole', () => {
  const third = over(ONE, fromInteger(3)) as Exact;
  expect(text(third)).toBe('1/3');
  expect(text(sum([third, third, third]))).toBe('1');
});

test('dividing by zero gives no value', () => {
  expect(over(ONE, exact('0.00'))).toBeUndefined();
  expect(fraction(1n, 0n)).toBeUndefined();
});

test('a fraction over a negative number keeps a positive denominator', () => {
  expect(fraction(1n, -2n)).toEqual({ n: -1n, d: 2n });
  expect(over(ONE, fromInteger(-2))?.d).toBeGreaterThan(0n);
});

test('sums of decimals stay over a power of ten', () => {
  const total = sum([exact('1.5'), exact('2.25'), exact('3'), exact('0.1')]);
  expect(total.d).toBe(100n);
});

test('a chain of factors that cancel stays small', () => {
  let value = ONE;
  for (let i = 0; i < 500; i++) value = times(times(value, { n: 3n, d: 7n }), { n: 7n, d: 3n });
  expect(text(value)).toBe('1');
  expect(value.d).toBeLessThan(10n ** 26n);
});

test('plus and times are a field', () => {
  fc.assert(
    fc.property(fractions, fractions, fractions, (a, b, c) => {
      expect(equals(plus(a, b), plus(b, a))).toBe(true);
      expect(equals(plus(plus(a, b), c), plus(a, plus(b, c)))).toBe(true);
      expect(equals(plus(a, ZERO), a)).toBe(true);
      expect(isZero(plus(a, negate(a)))).toBe(true);
      expect(equals(times(a, b), times(b, a))).toBe(true);
      expect(equals(times(times(a, b), c), times(a, times(b, c)))).toBe(true);
      expect(equals(times(a, ONE), a)).toBe(true);
      expect(equals(times(a, plus(b, c)), plus(times(a, b), times(a, c)))).toBe(true);
    }),
  );
});

test('minus undoes plus, over undoes times', () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      expect(equals(minus(plus(a, b), b), a)).toBe(true);
      expect(equals(minus(a, b), plus(a, negate(b)))).toBe(true);
      const quotient = over(times(a, b), b);
      expect(quotient === undefined ? isZero(b) : equals(quotient, a)).toBe(true);
    }),
  );
});

test('the order is total, agrees with differences and with adding', () => {
  fc.assert(
    fc.property(fractions, fractions, fractions, (a, b, c) => {
      expect(compare(a, b)).toBe(sign(minus(a, b)));
      expect(compare(a, b) + compare(b, a)).toBe(0);
      expect(compare(plus(a, c), plus(b, c))).toBe(compare(a, b));
      expect(compare(min(a, b), max(a, b))).toBeLessThanOrEqual(0);
      expect(equals(plus(min(a, b), max(a, b)), plus(a, b))).toBe(true);
      expect(sign(abs(a))).toBe(Math.abs(sign(a)));
    }),
  );
});

test('every result has a positive denominator and lowest terms keep the value', () => {
  fc.assert(
    fc.property(fractions, decimals, (a, b) => {
      for (const value of [plus(a, b), minus(a, b), times(a, b), over(a, b) ?? ONE, lowestTerms(a)]) {
        expect(value.d).toBeGreaterThan(0n);
      }
      expect(equals(lowestTerms(a), a)).toBe(true);
    }),
  );
});
