import { addDays, type Exact, formatQuantity, POUNDS } from '@stplan/model';
import * as fc from 'fast-check';
import type { Spoken } from '../src/words/sentence.ts';

/** Titles as plans have them, and worse. */
export const labels = fc.oneof(
  fc.constantFrom(
    'CIP',
    'Integrated frailty hubs and urgent community response across both places',
    'W'.repeat(80),
    '',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Amounts of £m from nothing to hundreds of billions, of either sign, with one printed decimal. */
export const figures: fc.Arbitrary<Spoken> = fc
  .oneof(
    fc.bigInt({ min: -10_000_000n, max: 10_000_000n }),
    fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }),
    fc.constant(0n),
  )
  .map((tenths): Spoken => {
    const value: Exact = { n: tenths * 100_000n, d: 1n };
    return { value, text: formatQuantity(value, POUNDS, { scale: '£m', digits: 1 }) };
  });

/** Days within some years of the plan. */
export const dates = fc
  .integer({ min: -400, max: 3_000 })
  .map((days) => addDays({ year: 2017, month: 4, day: 1 }, days));
