import { type Exact, exactDigits, formatMagnitude, POUNDS, type Scale, type Term } from '@stplan/model';

/** A figure in a sentence, in its scale and digits and without its sign: `£3.0m`, `200 spells`, `10.5%`. */
export function termText({ value, scale, printedDigits, unit }: Term): string {
  if (value === undefined) return 'an amount that is not stated';
  return formatMagnitude(value, { scale, digits: printedDigits }, unit);
}

/** A computed amount of pounds in a sentence, without its sign and as fine as it needs: `£1.26m`. */
export function poundsText(value: Exact, scale: Scale = '£m'): string {
  const digits = Math.min(Math.max(exactDigits(value, scale) ?? 2, 1), 2);
  return formatMagnitude(value, { scale, digits }, POUNDS);
}
