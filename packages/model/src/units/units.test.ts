import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProblem } from '../problem.ts';
import { addUnit, overUnit, timesUnit, type UnitResult } from './algebra.ts';
import { COUNT_UNITS, singularOf } from './count-units.ts';
import { readUnit } from './read-unit.ts';
import { BED_DAYS, countOf, DIMENSIONS, isMoney, isRatio, POUNDS, RATIO, sameUnit, type Unit } from './unit.ts';
import { singularUnitName, unitName } from './unit-name.ts';

const named = (result: UnitResult) => (isProblem(result) ? result.error : unitName(result.unit));
const unit = (text: string): Unit => {
  const result = readUnit(text);
  if (isProblem(result)) throw new Error(result.error);
  return result.unit;
};

test.each([
  ['£ per spell', 'spells', '£'],
  ['spells', '£/spell', '£'],
  ['£', 'plain number', '£'],
  ['plain number', '£', '£'],
  ['beds', 'days', 'bed days'],
  ['£ per bed day', 'bed days', '£'],
  ['£ per WTE', 'WTE', '£'],
  ['spells per head', 'people', 'spells'],
])('%s × %s is %s', (a, b, product) => {
  const [one, other] = [a, b].map((text) => (text === 'plain number' ? RATIO : unit(text))) as [Unit, Unit];
  expect(named(timesUnit(one, other))).toBe(product);
});

test.each([
  ['£', '£', 'plain number'],
  ['£', 'spells', '£ per spell'],
  ['bed days', 'days', 'beds'],
  ['bed days', 'spells', 'bed days per spell'],
  ['£', 'people', '£ per person'],
])('%s / %s is %s', (a, b, quotient) => {
  expect(named(overUnit(unit(a), unit(b)))).toBe(quotient);
});

test('a share of money by beds passes through £ × beds', () => {
  const product = timesUnit(POUNDS, countOf('beds'));
  expect(named(product)).toBe('£ × beds');
  if (!isProblem(product)) expect(named(overUnit(product.unit, countOf('beds')))).toBe('£');
});

test('£ × £ is an error that names both units', () => {
  expect(named(timesUnit(POUNDS, POUNDS))).toBe('£ × £ has no meaning: it would count £ twice');
  expect(named(timesUnit(BED_DAYS, countOf('beds')))).toBe(
    '(bed days) × beds has no meaning: it would count beds twice',
  );
  expect(named(overUnit(unit('£ per spell'), countOf('spells')))).toBe(
    '(£ per spell) / spells has no meaning: it would count spells twice',
  );
});

test('£ + beds is an error that names both units', () => {
  expect(named(addUnit(POUNDS, countOf('beds')))).toBe('£ + beds has no meaning: both sides need the same unit');
  expect(named(addUnit(POUNDS, RATIO, '<='))).toBe('£ <= plain number has no meaning: both sides need the same unit');
  expect(named(addUnit(unit('£ per spell'), unit('£/spell'), '-'))).toBe('£ per spell');
});

test.each(['bed', 'bed days per spell', '£ per bed day', 'WTE', 'per spell', 'spells per head'])(
  '%s is a unit',
  (text) => {
    expect(readUnit(unitName(unit(text)))).toEqual({ unit: unit(text) });
  },
);

test.each([
  ['bedz', '“bedz” is not a unit'],
  ['£ per', 'a unit is missing here'],
  ['£/', 'a unit is missing here'],
  ['', 'a unit is missing here'],
  ['constructor', '“constructor” is not a unit'],
  ['£ per WTE per WTE', '(£ per WTE) / WTE has no meaning: it would count WTE twice'],
])('%s is no unit: %s', (text, error) => {
  expect(readUnit(text)).toEqual({ error });
});

test('every counted thing is read in the plural and the singular', () => {
  for (const thing of COUNT_UNITS) {
    expect(unit(thing)).toEqual(countOf(thing));
    expect(unit(singularOf(thing))).toEqual(countOf(thing));
    expect(singularUnitName(countOf(thing))).toBe(singularOf(thing));
  }
  expect(singularUnitName(BED_DAYS)).toBe('bed day');
  expect(singularUnitName(unit('spells per head'))).toBe('spell per person');
});

test('money and ratios are known as such', () => {
  expect([isMoney(POUNDS), isMoney(unit('£/spell')), isRatio(RATIO), isRatio(POUNDS)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

const units: fc.Arbitrary<Unit> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...DIMENSIONS), fc.constantFrom(1, -1)), {
    maxLength: 3,
    selector: ([name]) => name,
  })
  .map((powers) => Object.fromEntries(powers));

test('dividing undoes multiplying wherever the product exists', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      const product = timesUnit(a, b);
      expect(isProblem(product)).toBe(isProblem(timesUnit(b, a)));
      if (isProblem(product)) return;
      const back = overUnit(product.unit, b);
      expect(isProblem(back) || sameUnit(back.unit, a)).toBe(true);
    }),
  );
});

test('different units have different names', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      expect(unitName(a) === unitName(b)).toBe(sameUnit(a, b));
    }),
  );
});
