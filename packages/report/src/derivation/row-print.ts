import { exactDigits, isMoney, type Measure, type Scale, sameUnit, type Term, unitName } from '@stplan/model';
import { packedCell } from './packed-cell.ts';
import type { PackedCell } from './packed-derivations.ts';

/** Money is printed in the scale of its table, whatever the plan printed it in; anything else in its own. */
export function rowScale({ unit, scale }: Term, measure: Measure): Scale {
  return isMoney(unit) && isMoney(measure.unit) ? measure.scale : scale;
}

/** What a row is called: what is taken off says so, and so does what has another unit than its table. */
export function rowLabel({ label, sign, unit, scale }: Term, measure: Measure): string {
  const other = sameUnit(unit, measure.unit) ? '' : ` (${scale === '%' ? '%' : unitName(unit)})`;
  return `${sign < 0 ? 'less ' : ''}${label}${other}`;
}

/** A term in a scale: null where there is none, empty where the plan does not state it. */
export function termCell(term: Term | undefined, scale: Scale): PackedCell {
  if (term === undefined) return null;
  const { value } = term;
  if (value === undefined) return '';
  const digits = scale === term.scale ? term.printedDigits : Math.min(exactDigits(value, scale) ?? 3, 6);
  return packedCell(value, { scale, digits });
}
