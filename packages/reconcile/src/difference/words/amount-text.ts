import { type Exact, exactDigits, formatMagnitude, isRatio, type Scale, type Unit } from '@stplan/model';

/** The size of a difference in a sentence, up to two digits finer than the figures where it needs them: `£2.4m`. */
export function sizeText(value: Exact, unit: Unit, scale: Scale, digits: number): string {
  const needed = exactDigits(value, scale) ?? digits;
  const text = formatMagnitude(value, { scale, digits: Math.max(digits, Math.min(needed, digits + 2)) }, unit);
  // from 80% to 60% is twenty points, and not a fifth
  return scale === '%' && isRatio(unit) ? `${text.replace(/%$/, '')} points` : text;
}
