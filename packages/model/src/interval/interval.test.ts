import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals } from '../../test/exact-arbitraries.ts';
import { abs, type Exact, fromInteger, minus, negate, over, plus, times } from '../exact/exact.ts';
import { compare, equals, sum } from '../exact/order.ts';
import { exact } from '../exact/read.ts';
import { round } from '../exact/round.ts';
import { toJsonText } from '../exact/write.ts';
import {
  minusIntervals,
  negateInterval,
  overIntervals,
  plusIntervals,
  scaleInterval,
  sumIntervals,
  timesIntervals,
} from './arithmetic.ts';
import { contains, fromPrinted, type Interval, point, tolerance } from './interval.ts';

const printed = (text: string, step: string) => fromPrinted(exact(text), exact(step));
const ends = ({ lo, hi }: Interval) => [toJsonText(lo), toJsonText(hi)];

/** An interval of a printed figure, and one true value inside it. */
const figures = fc
  .tuple(decimals, fc.constantFrom('0', '0.01', '0.1', '1', '1000'), fc.bigInt({ min: -50n, max: 50n }))
  .map(([value, step, off]) => ({
    interval: fromPrinted(value, exact(step)),
    inside: plus(value, times(exact(step), { n: off, d: 100n })),
  }));

test('577 in a £m table means 576.5 to 577.5', () => {
  expect(ends(printed('577', '1'))).toEqual(['576.5', '577.5']);
  expect(ends(printed('305.5', '0.1'))).toEqual(['305.45', '305.55']);
});

test('a figure without a step allows no value but its own', () => {
  expect(ends(printed('0', '0'))).toEqual(['0', '0']);
  expect(ends(printed('0', '0.1'))).toEqual(['-0.05', '0.05']);
});

test('the sum of nine figures in whole £m is good to 4.5', () => {
  const nine = sumIntervals(Array.from({ length: 9 }, (_, index) => printed(String(index), '1')));
  expect(toJsonText(tolerance(nine))).toBe('4.5');
});

test('a published bridge: 134 is unexplained against a tolerance of 5.5', () => {
  const steps = [-577, 60, 50, 70, 40, 43, 80, 30, 20, 50].map((amount) => printed(String(amount), '1'));
  const difference = minusIntervals(sumIntervals(steps), printed('0', '1'));
  expect(toJsonText(difference.value)).toBe('-134');
  expect(toJsonText(tolerance(difference))).toBe('5.5');
  expect(contains(difference, exact('0'))).toBe(false);
});

test('a sum of nothing is exactly zero', () => {
  expect(ends(sumIntervals([]))).toEqual(['0', '0']);
});

test('a difference equal to its tolerance is within rounding', () => {
  const difference = minusIntervals(
    sumIntervals([printed('1.0', '0.1'), printed('2.0', '0.1')]),
    printed('3.15', '0.1'),
  );
  expect(toJsonText(tolerance(difference))).toBe('0.15');
  expect(contains(difference, exact('0'))).toBe(true);
});

test('the tolerance of a product is that of the side towards zero', () => {
  const product = timesIntervals(printed('10', '1'), printed('10', '1'));
  expect(ends(product)).toEqual(['90.25', '110.25']);
  expect(toJsonText(tolerance(product))).toBe('9.75');
  expect(toJsonText(tolerance(negateInterval(product)))).toBe('9.75');
  expect(toJsonText(tolerance({ ...product, value: exact('0'), lo: exact('-1'), hi: exact('2') }))).toBe('2');
});

test('dividing by a figure that may be zero gives no interval', () => {
  expect(overIntervals(point(exact('1')), printed('0.0', '0.1'))).toBeUndefined();
  expect(overIntervals(point(exact('1')), point(exact('0')))).toBeUndefined();
  expect(overIntervals(point(exact('1')), printed('-0.05', '0.1'))).toBeUndefined();
  expect(overIntervals(point(exact('1')), printed('0.06', '0.1'))).toBeDefined();
});

test('no true value ever lies outside the interval of a result', () => {
  fc.assert(
    fc.property(figures, figures, decimals, (a, b, factor) => {
      expect(contains(a.interval, a.inside)).toBe(true);
      expect(contains(plusIntervals(a.interval, b.interval), plus(a.inside, b.inside))).toBe(true);
      expect(contains(minusIntervals(a.interval, b.interval), minus(a.inside, b.inside))).toBe(true);
      expect(contains(timesIntervals(a.interval, b.interval), times(a.inside, b.inside))).toBe(true);
      expect(contains(negateInterval(a.interval), negate(a.inside))).toBe(true);
      expect(contains(scaleInterval(a.interval, factor), times(a.inside, factor))).toBe(true);
      const quotient = overIntervals(a.interval, b.interval);
      if (quotient) expect(contains(quotient, over(a.inside, b.inside) as Exact)).toBe(true);
    }),
  );
});

test('the value of a result is the result of the values', () => {
  fc.assert(
    fc.property(figures, figures, ({ interval: a }, { interval: b }) => {
      expect(equals(timesIntervals(a, b).value, times(a.value, b.value))).toBe(true);
      expect(equals(minusIntervals(a, b).value, minus(a.value, b.value))).toBe(true);
      const quotient = overIntervals(a, b);
      if (quotient) expect(equals(quotient.value, over(a.value, b.value) as Exact)).toBe(true);
      for (const { value, lo, hi } of [timesIntervals(a, b), quotient ?? a]) {
        expect([compare(lo, value), compare(value, hi)]).not.toContain(1);
      }
    }),
  );
});

test('within rounding is the same as a size of at most the tolerance', () => {
  fc.assert(
    fc.property(figures, figures, ({ interval: a }, { interval: b }) => {
      for (const difference of [minusIntervals(a, b), timesIntervals(a, b), minusIntervals(a, a)]) {
        const within = compare(abs(difference.value), tolerance(difference)) <= 0;
        expect(contains(difference, fromInteger(0))).toBe(within);
      }
    }),
  );
});

test('a total rounded from its unrounded parts is always within rounding', () => {
  fc.assert(
    fc.property(fc.array(decimals, { maxLength: 12 }), fc.integer({ min: 0, max: 2 }), (parts, digits) => {
      const step = round({ n: 1n, d: 10n ** BigInt(digits) }, digits);
      const table = parts.map((part) => fromPrinted(round(part, digits), step));
      const total = fromPrinted(round(sum(parts), digits), step);
      expect(contains(minusIntervals(sumIntervals(table), total), fromInteger(0))).toBe(true);
    }),
  );
});
