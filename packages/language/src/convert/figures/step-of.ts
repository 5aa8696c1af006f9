import { type Exact, isZero, type PrintedNumber, type Qualifier, ZERO } from '@stplan/model';

/** How the digits of a figure are meant. */
export type DigitUse =
  /** Rounded where it was printed: £12.5m stands for anything from £12.45m to £12.55m. */
  | 'printed'
  /** A percentage that is put in, such as a growth or a share, is not rounded; other figures are as printed. */
  | 'input'
  /** Not rounded: marked `exact`, or a number of a formula. */
  | 'exact';

/**
 * One unit of the last digit that counts, in the base unit; zero for a figure that is not rounded. Whole counts are
 * not. `about` makes any figure rounded, and to its last digit that is not nought: about 327,000 is good to a thousand.
 */
export function stepOf(printed: PrintedNumber, qualifier: Qualifier | undefined, use: DigitUse): Exact {
  if (use === 'exact') return ZERO;
  if (qualifier === 'about') return significantStep(printed);
  if (printed.scale === '%' && use === 'input') return ZERO;
  return printed.scale === 'ones' && printed.digits === 0 ? ZERO : printed.step;
}

function significantStep({ value, step }: PrintedNumber): Exact {
  if (isZero(value) || isZero(step)) return step;
  let units = (value.n * step.d) / (value.d * step.n);
  let { n } = step;
  while (units % 10n === 0n) {
    units /= 10n;
    n *= 10n;
  }
  return { n, d: step.d };
}
