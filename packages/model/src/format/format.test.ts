import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals } from '../../test/exact-arbitraries.ts';
import { exact } from '../exact/read.ts';
import { countOf, POUNDS, type Unit } from '../units/unit.ts';
import { coarsestStep, digitsOfStep, exactDigits } from './digits.ts';
import {
  formatCell,
  formatCount,
  formatMagnitude,
  formatMoney,
  formatPercent,
  formatQuantity,
  formatSigned,
} from './format-figure.ts';

const millions = { scale: '£m', digits: 1 } as const;

test.each([
  ['134000000', '£134.0m'],
  ['-4200000', '(£4.2m)'],
  ['0', '£0.0m'],
  ['1940000000', '£1,940.0m'],
  ['50000', '£0.1m'],
  ['-49999', '£0.0m'],
  ['-50000', '(£0.1m)'],
])('£%s is %s in £m', (pounds, text) => {
  expect(formatMoney(exact(pounds), millions)).toBe(text);
});

test('money in every scale', () => {
  const amount = exact('-4213000');
  expect(formatMoney(amount, { scale: '£', digits: 0 })).toBe('(£4,213,000)');
  expect(formatMoney(amount, { scale: '£k', digits: 0, negative: 'minus' })).toBe('-£4,213k');
  expect(formatMoney(amount, { scale: '£000', digits: 0, negative: 'minus' })).toBe('-£4,213k');
  expect(formatMoney(amount, { scale: '£bn', digits: 3, negative: 'minus' })).toBe('-£0.004bn');
  expect(formatMoney(exact('4.5'), { scale: '£', digits: 2 })).toBe('£4.50');
});

test('cells leave unit and scale to the head of the table', () => {
  expect(formatCell(exact('-4200000'), millions)).toBe('(4.2)');
  expect(formatCell(exact('-4200000'), { ...millions, negative: 'minus' })).toBe('-4.2');
  expect(formatCell(exact('1940'), { scale: 'ones', digits: 0 })).toBe('1,940');
  expect(formatCell(exact('0'), millions)).toBe('0.0');
  expect(formatCell(exact('-350400'), { scale: '£000', digits: 0 })).toBe('(350)');
  expect(formatCell(exact('0.031'), { scale: '%', digits: 1 })).toBe('3.1');
});

test('percentages', () => {
  expect(formatPercent(exact('0.031'), 1)).toBe('3.1%');
  expect(formatPercent(exact('-0.012'), 1)).toBe('(1.2%)');
  expect(formatPercent(exact('-0.012'), 1, 'minus')).toBe('-1.2%');
  expect(formatPercent({ n: 2n, d: 3n }, 0)).toBe('67%');
});

test('counts bear their unit', () => {
  expect(formatCount(exact('200'), countOf('spells'))).toBe('200 spells');
  expect(formatCount(exact('1'), countOf('beds'))).toBe('1 bed');
  expect(formatCount(exact('-120'), countOf('beds'))).toBe('(120) beds');
  expect(formatCount(exact('-120'), countOf('beds'), 0, 'minus')).toBe('-120 beds');
  expect(formatCount(exact('978.5'), countOf('WTE'), 1)).toBe('978.5 WTE');
  const price: Unit = { '£': 1, spells: -1 };
  expect(formatQuantity(exact('2350'), price, { scale: '£', digits: 0 })).toBe('£2,350 per spell');
  expect(formatQuantity(exact('40000'), { '£': 1, WTE: -1 }, { scale: '£k', digits: 0 })).toBe('£40k per WTE');
  expect(formatQuantity(exact('-4200000'), POUNDS, millions)).toBe('(£4.2m)');
});

test('changes show their sign, sizes show none', () => {
  expect(formatSigned(exact('1500000'), millions)).toBe('+£1.5m');
  expect(formatSigned(exact('-1500000'), millions)).toBe('-£1.5m');
  expect(formatSigned(exact('20000'), millions)).toBe('£0.0m');
  expect(formatSigned(exact('-200'), { scale: 'ones', digits: 0 }, countOf('spells'))).toBe('-200 spells');
  expect(formatMagnitude(exact('-1500000'), millions)).toBe('£1.5m');
});

test('a derived figure is printed as finely as its coarsest part', () => {
  const steps = [exact('100000'), exact('1'), exact('0')];
  expect(digitsOfStep(coarsestStep(steps), '£m')).toBe(1);
  expect(digitsOfStep(exact('1'), '£m')).toBe(6);
  expect(digitsOfStep(exact('1000000'), '£')).toBe(0);
  expect(digitsOfStep(exact('0.001'), '%')).toBe(1);
  expect(digitsOfStep(exact('0.01'), 'ones')).toBe(2);
  expect(digitsOfStep(coarsestStep([]), '£m')).toBeUndefined();
});

test('the digits that print an exact figure in full', () => {
  expect(exactDigits(exact('750000'), '£m')).toBe(2);
  expect(exactDigits(exact('0.031'), '%')).toBe(1);
  expect(exactDigits(exact('12'), 'ones')).toBe(0);
  expect(exactDigits({ n: 1n, d: 3n }, '£m')).toBeUndefined();
});

test('thousands are separated everywhere and only there', () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 4 }), (value, digits) => {
      const text = formatCell(value, { scale: 'ones', digits });
      expect(text).toMatch(digits === 0 ? /^\(?\d{1,3}(,\d{3})*\)?$/ : /^\(?\d{1,3}(,\d{3})*\.\d+\)?$/);
      expect(/[1-9]/.test(text) || !text.startsWith('(')).toBe(true);
    }),
  );
});
