import { type Exact, fromInteger, times } from '../exact/exact.ts';
import type { Problem } from '../problem.ts';
import { readUnit } from '../units/read-unit.ts';
import { POUNDS, RATIO, type Unit } from '../units/unit.ts';

/**
 * In what a figure is printed: `£m` prints pounds in millions, `%` a ratio in hundredths, `ones` anything as
 * it is. Values themselves are always in the base unit: pounds, ratio, count.
 */
export type Scale = 'ones' | '%' | '£' | '£k' | '£000' | '£m' | '£bn';

/** How a scale prints: the factor to the base unit and what stands before and after the digits. */
export type ScaleForm = {
  readonly unit: Unit | undefined;
  readonly factor: Exact;
  /** The exponent of the factor: how many printed digits lie between scale and base unit. */
  readonly exponent: number;
  readonly prefix: string;
  readonly suffix: string;
};

/** The form of each scale; `£000` is a table heading and prints as `£350k` outside a table. */
export const SCALES: { readonly [S in Scale]: ScaleForm } = {
  ones: { unit: undefined, factor: fromInteger(1), exponent: 0, prefix: '', suffix: '' },
  '%': { unit: RATIO, factor: { n: 1n, d: 100n }, exponent: -2, prefix: '', suffix: '%' },
  '£': { unit: POUNDS, factor: fromInteger(1), exponent: 0, prefix: '£', suffix: '' },
  '£k': { unit: POUNDS, factor: fromInteger(1_000), exponent: 3, prefix: '£', suffix: 'k' },
  '£000': { unit: POUNDS, factor: fromInteger(1_000), exponent: 3, prefix: '£', suffix: 'k' },
  '£m': { unit: POUNDS, factor: fromInteger(1_000_000), exponent: 6, prefix: '£', suffix: 'm' },
  '£bn': { unit: POUNDS, factor: fromInteger(1_000_000_000), exponent: 9, prefix: '£', suffix: 'bn' },
};

/** The unit of a table's figures and the scale in which they are printed: `in £m`, `in spells`, `in %`. */
export type Measure = { readonly unit: Unit; readonly scale: Scale };

/** Whether a text is the name of a scale. */
export function isScale(text: string): text is Scale {
  return Object.hasOwn(SCALES, text);
}

/** Reads what follows `in` at the head of a table: `£m`, `£000`, `%`, `spells`, `£ per spell`. */
export function readMeasure(text: string): Measure | Problem {
  const name = text.trim();
  const unit = isScale(name) ? SCALES[name].unit : undefined;
  if (unit !== undefined && isScale(name)) return { unit, scale: name };
  const read = readUnit(name);
  return 'error' in read ? read : { unit: read.unit, scale: read.unit['£'] === 1 ? '£' : 'ones' };
}

/** A number printed in a scale, in the base unit. */
export function atScale(value: Exact, scale: Scale): Exact {
  return scale === 'ones' || scale === '£' ? value : times(value, SCALES[scale].factor);
}
