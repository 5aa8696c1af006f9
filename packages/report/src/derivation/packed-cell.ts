import { type Exact, type FigureForm, formatCell, SCALES, toJsonText, unitOfDigit } from '@stplan/model';
import type { PackedCell } from './packed-derivations.ts';

/** A figure printed in a form, after `sign` where there is one (`± 0.25`). */
export function packedCell(value: Exact | undefined, form: FigureForm, sign = ''): PackedCell {
  if (value === undefined) return null;
  const printed = `${sign}${formatCell(value, form)}`;
  return isImplied(value, form, sign) ? printed : [printed, toJsonText(value)];
}

/** Whether the page's script reads the exact value from print and exponent, as `impliedValue` does. */
function isImplied({ n, d }: Exact, { scale, digits, negative }: FigureForm, sign: string): boolean {
  if (n < 0n && (sign !== '' || negative === 'minus')) return false;
  const last = unitOfDigit(digits - SCALES[scale].exponent);
  return (n * last.d) % (d * last.n) === 0n;
}
