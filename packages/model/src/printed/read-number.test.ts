import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals } from '../../test/exact-arbitraries.ts';
import { equals } from '../exact/order.ts';
import { round } from '../exact/round.ts';
import { toJsonText } from '../exact/write.ts';
import { formatCell, formatMoney, formatPercent, formatQuantity } from '../format/format-figure.ts';
import { isProblem } from '../problem.ts';
import { readUnit } from '../units/read-unit.ts';
import { unitName } from '../units/unit-name.ts';
import { inMeasure, isBare, type PrintedNumber } from './printed-number.ts';
import { readCell } from './read-cell.ts';
import { readNumber } from './read-number.ts';
import { atScale, readMeasure, type Scale } from './scale.ts';

function figure(text: string): PrintedNumber {
  const printed = readNumber(text);
  if (isProblem(printed)) throw new Error(printed.error);
  return printed;
}

test.each([
  ['84,200', '84200', '1', 'plain number'],
  ['84_200', '84200', '1', 'plain number'],
  ['12.5', '12.5', '0.1', 'plain number'],
  ['(3.0)', '-3', '0.1', 'plain number'],
  ['-3', '-3', '1', 'plain number'],
  ['−3', '-3', '1', 'plain number'],
  ['–3.25', '-3.25', '0.01', 'plain number'],
  ['£12.5m', '12500000', '100000', '£'],
  ['£350k', '350000', '1000', '£'],
  ['£1.07bn', '1070000000', '10000000', '£'],
  ['£4,213,000', '4213000', '1', '£'],
  ['£4.50', '4.5', '0.01', '£'],
  ['-£4.2m', '-4200000', '100000', '£'],
  ['£-4.2m', '-4200000', '100000', '£'],
  ['−£4.2m', '-4200000', '100000', '£'],
  ['(£4.2m)', '-4200000', '100000', '£'],
  ['£(4.2)m', '-4200000', '100000', '£'],
  ['£(4.2m)', '-4200000', '100000', '£'],
  ['3.1%', '0.031', '0.001', 'plain number'],
  ['(1.2%)', '-0.012', '0.001', 'plain number'],
  ['(1.2)%', '-0.012', '0.001', 'plain number'],
  ['-1 %', '-0.01', '0.01', 'plain number'],
  ['430 beds', '430', '1', 'beds'],
  ['1 bed', '1', '1', 'beds'],
  ['978.5 WTE', '978.5', '0.1', 'WTE'],
  ['1,600 spells', '1600', '1', 'spells'],
  ['(120) beds', '-120', '1', 'beds'],
  ['(120 beds)', '-120', '1', 'beds'],
  ['7,300 bed days', '7300', '1', 'bed days'],
  ['£2,350 per spell', '2350', '1', '£ per spell'],
  ['£2,350/spell', '2350', '1', '£ per spell'],
  ['£40k per WTE', '40000', '1000', '£ per WTE'],
  ['0.25 spells per head', '0.25', '0.01', 'spells per person'],
  ['12 weeks', '12', '1', 'weeks'],
  ['  6 months ', '6', '1', 'months'],
])('%s is %s to the nearest %s, in %s', (text, value, step, unit) => {
  const printed = figure(text);
  expect([toJsonText(printed.value), toJsonText(printed.step), unitName(printed.unit)]).toEqual([value, step, unit]);
});

test('printed digits and scale are kept', () => {
  expect(figure('£12.50m')).toMatchObject({ digits: 2, scale: '£m' });
  expect(figure('3.1%')).toMatchObject({ digits: 1, scale: '%' });
  expect(figure('84,200')).toMatchObject({ digits: 0, scale: 'ones' });
});

test.each([
  ['1,23', 'thousands separators stand before exactly three digits, unlike in 1,23'],
  ['£1234,567', 'thousands separators stand before exactly three digits, unlike in 1234,567'],
  ['12.', 'digits are missing after the point of 12.'],
  ['(-3.0)', '“(-3.0)” is marked negative twice; write (3.0)'],
  ['(3.0', 'the brackets of “(3.0” do not match'],
  ['3.0)', 'the brackets of “3.0)” do not match'],
  ['((3.0))', 'the brackets of “((3.0))” do not match'],
  ['-£-3m', '“-£-3m” has two signs'],
  ['12.5m', 'write £12.5m'],
  ['£12.5M', 'write £12.5m'],
  ['£12.5x', '“x” is not a scale of money: k, m or bn'],
  ['430beds', '“beds” stands too close: 430 beds'],
  ['430 bees', '“bees” is not a unit'],
  ['£3.1%', 'a figure is either money or a percentage: £3.1 or 3.1%'],
  ['3% beds', 'a percentage has no unit, so not “beds”'],
  ['£5 beds', 'money takes no unit but a price, £5 per ...'],
  ['', '“” is not a figure'],
  ['=SUM(A1)', '“=SUM(A1)” is not a figure'],
  ['1'.repeat(61), 'a figure has at most 60 characters'],
])('%s is refused: %s', (text, error) => {
  expect(readNumber(text)).toEqual({ error });
});

test('a cell knows nil, not stated and zero apart', () => {
  expect(readCell(' - ')).toMatchObject({ value: { n: 0n }, step: { n: 0n } });
  expect(readCell('–')).toMatchObject({ step: { n: 0n } });
  expect(readCell('_')).toBeUndefined();
  expect(readCell('0.0')).toMatchObject({ value: { n: 0n }, step: { n: 1n, d: 10n } });
  expect(readCell('x')).toEqual({ error: '“x” is not a figure' });
});

test('bare figures take the unit and scale of their table', () => {
  const measure = readMeasure('£m');
  if (isProblem(measure)) throw new Error(measure.error);
  const printed = inMeasure(figure('(4.2)'), measure);
  expect(isBare(figure('(4.2)'))).toBe(true);
  expect([toJsonText(printed.value), toJsonText(printed.step), unitName(printed.unit)]).toEqual([
    '-4200000',
    '100000',
    '£',
  ]);
  expect(['£4m', '4%', '4 beds'].map((text) => isBare(figure(text)))).toEqual([false, false, false]);
});

test.each([
  ['£000', '£', '£000'],
  ['%', 'plain number', '%'],
  ['spells', 'spells', 'ones'],
  ['bed days', 'bed days', 'ones'],
  ['£ per spell', '£ per spell', '£'],
])('a table in %s is in %s', (text, unit, scale) => {
  const measure = readMeasure(text);
  expect('unit' in measure && [unitName(measure.unit), measure.scale]).toEqual([unit, scale]);
});

test('an object’s own words are no scale', () => {
  expect(readMeasure('constructor')).toEqual({ error: '“constructor” is not a unit' });
});

const scales = fc.constantFrom<Scale>('£', '£k', '£m', '£bn');
const styles = fc.constantFrom('brackets' as const, 'minus' as const);
const digitCounts = fc.integer({ min: 0, max: 4 });

test('what is printed reads back as the rounded figure with its step', () => {
  fc.assert(
    fc.property(decimals, scales, digitCounts, styles, (inScale, scale, digits, negative) => {
      const expected = atScale(round(inScale, digits), scale);
      const read = figure(formatMoney(atScale(inScale, scale), { scale, digits, negative }));
      expect(equals(read.value, expected)).toBe(true);
      expect(read).toMatchObject({ digits, scale });
      expect(equals(read.step, atScale({ n: 1n, d: 10n ** BigInt(digits) }, scale))).toBe(true);
      const cell = figure(formatCell(atScale(inScale, scale), { scale, digits, negative }));
      expect(equals(atScale(cell.value, scale), expected)).toBe(true);
    }),
  );
});

test('percentages and quantities read back', () => {
  const units = fc.constantFrom('beds', 'bed days', 'WTE', 'spells per person', 'contacts', 'hours');
  fc.assert(
    fc.property(decimals, digitCounts, styles, units, (value, digits, negative, name) => {
      const unit = readUnit(name);
      if (isProblem(unit)) throw new Error(unit.error);
      const rounded = round(value, digits);
      const read = figure(formatQuantity(value, unit.unit, { scale: 'ones', digits, negative }));
      expect(equals(read.value, rounded)).toBe(true);
      expect(read.unit).toEqual(unit.unit);
      const percent = figure(formatPercent(atScale(rounded, '%'), digits, negative));
      expect(equals(percent.value, atScale(rounded, '%'))).toBe(true);
    }),
  );
});

test('any text gives a figure or a problem and never throws', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    '£',
    '-',
    '−',
    '1',
    '23',
    ',',
    '456',
    '.',
    '%',
    'k',
    'm',
    ' ',
    'beds',
    'per',
    '/',
    '_',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        const read = readNumber(text);
        expect(isProblem(read) ? read.error : toJsonText(read.value)).not.toBe('');
      },
    ),
  );
});
