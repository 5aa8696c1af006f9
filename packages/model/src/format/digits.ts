import { type Exact, ZERO } from '../exact/exact.ts';
import { max } from '../exact/order.ts';
import { powerOfTen } from '../exact/powers.ts';
import { decimalPlaces } from '../exact/write.ts';
import { SCALES, type Scale } from '../printed/scale.ts';

/** The coarsest step of some figures, in the base unit: a derived figure is printed no finer. Zero when all are exact. */
export function coarsestStep(steps: Iterable<Exact>): Exact {
  let coarsest = ZERO;
  for (const step of steps) coarsest = max(coarsest, step);
  return coarsest;
}

/**
 * The digits after the point that print a figure of this step in a scale: a step of £100,000 is one digit
 * of £m. None for a step coarser than the scale; undefined for the zero step of an exact figure.
 */
export function digitsOfStep(step: Exact, scale: Scale): number | undefined {
  if (step.n <= 0n) return undefined;
  const places = step.n < step.d ? (decimalPlaces(step) ?? 0) : 1 - (step.n / step.d).toString().length;
  return Math.max(0, places + SCALES[scale].exponent);
}

/** The digits after the point that print a value exactly in a scale; undefined when no number of digits does. */
export function exactDigits(value: Exact, scale: Scale): number | undefined {
  const { exponent } = SCALES[scale];
  const inScale =
    exponent < 0
      ? { n: value.n * powerOfTen(-exponent), d: value.d }
      : { n: value.n, d: value.d * powerOfTen(exponent) };
  return decimalPlaces(inScale);
}
