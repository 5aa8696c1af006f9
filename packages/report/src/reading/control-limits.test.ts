import { exact, toDecimalText, toJsonText } from '@stplan/model';
import { expect, test } from 'vitest';
import { controlLimits } from './control-limits.ts';

const values = (...texts: string[]) => texts.map((text) => exact(text));

test('limits need twelve values', () => {
  expect(controlLimits(values(...Array(11).fill('90')))).toBeUndefined();
  expect(controlLimits(values(...Array(12).fill('90')))?.count).toBe(12);
});

test('limits are the mean plus and minus 2.66 times the mean moving range, exactly', () => {
  // moving ranges 2, 2, ... eleven times: mean 2; mean of the values 91
  const limits = controlLimits(values(...Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? '90' : '92'))));
  expect(limits && [limits.lower, limits.mean, limits.upper].map((value) => toDecimalText(value))).toEqual([
    '85.68',
    '91',
    '96.32',
  ]);
  expect(limits?.outside).toEqual([]);
});

test('fractions stay fractions', () => {
  const limits = controlLimits(values(...Array(11).fill('1'), '2'));
  expect(limits && toJsonText(limits.mean)).toBe('13/12');
});

test('a value beyond a limit is named by its place', () => {
  const limits = controlLimits(
    values('90', '91', '90', '91', '90', '91', '90', '91', '90', '91', '90', '91', '70', '91'),
  );
  expect(limits?.outside).toEqual([12]);
});

test('seven in a row on one side of the mean are a shift, values on it are none', () => {
  expect(controlLimits(values(...Array(7).fill('80'), ...Array(7).fill('90')))?.shiftEnds).toBe(13);
  expect(controlLimits(values(...Array(12).fill('90')))?.shiftEnds).toBeUndefined();
  expect(
    controlLimits(values(...Array.from({ length: 12 }, (_, i) => String(80 + (i % 2)))))?.shiftEnds,
  ).toBeUndefined();
});
