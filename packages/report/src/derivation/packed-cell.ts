import { type Exact, type FigureForm, formatCell, SCALES, toJsonText } from '@stplan/model';
import { impliedValue } from './implied-value.ts';
import type { PackedCell } from './packed-derivations.ts';

/** A figure printed in a form, after `sign` where there is one (`± 0.25`). */
export function packedCell(value: Exact | undefined, form: FigureForm, sign = ''): PackedCell {
  if (value === undefined) return null;
  const printed = `${sign}${formatCell(value, form)}`;
  const exactly = toJsonText(value);
  return impliedValue(printed, SCALES[form.scale].exponent) === exactly ? printed : [printed, exactly];
}
