import { type Exact, ZERO } from '../exact/exact.ts';
import { isRatio, RATIO, type Unit } from '../units/unit.ts';
import { atScale, type Measure, type Scale } from './scale.ts';

/** A figure as it stands in a plan. */
export type PrintedNumber = {
  /** In the base unit: pounds, counts, and a ratio for a percentage (`3.1%` is 0.031). */
  readonly value: Exact;
  /** One unit of the last printed digit, in the base unit (`£12.5m` is good to £100,000); zero for nil. */
  readonly step: Exact;
  /** Digits printed after the point. */
  readonly digits: number;
  /** What the digits are printed in. */
  readonly scale: Scale;
  readonly unit: Unit;
};

/** The lone dash of a table: nothing at all, an exact zero that adds no tolerance. */
export const NIL: PrintedNumber = { value: ZERO, step: ZERO, digits: 0, scale: 'ones', unit: RATIO };

/** Whether a figure was printed with neither unit nor scale and so takes those of its table. */
export function isBare(printed: PrintedNumber): boolean {
  return printed.scale === 'ones' && isRatio(printed.unit);
}

/** A bare figure in the unit and scale of its table: `84.2` in a £m table is £84,200,000. */
export function inMeasure(printed: PrintedNumber, { unit, scale }: Measure): PrintedNumber {
  return { ...printed, value: atScale(printed.value, scale), step: atScale(printed.step, scale), scale, unit };
}
