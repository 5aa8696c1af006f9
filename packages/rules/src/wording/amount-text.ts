import { type Figure, formatMagnitude } from '@stplan/model';

/** A figure of a plan in a sentence, without its sign: `£12.0m`, `12 weeks`. */
export function amountText({
  value,
  scale,
  digits,
  unit,
}: Pick<Figure, 'value' | 'scale' | 'digits' | 'unit'>): string {
  return formatMagnitude(value, { scale, digits }, unit);
}
