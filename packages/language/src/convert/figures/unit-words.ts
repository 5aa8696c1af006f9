import { isRatio, SCALES, type Scale, type Unit, unitName } from '@stplan/model';

/** A unit in a message: what a reader of the table would call it. */
export function unitWords(unit: Unit, scale: Scale = 'ones'): string {
  if (scale === '%') return '%';
  if (scale !== 'ones' && unit['£'] === 1) return unitName(unit).replace('£', scaleWords(scale));
  return isRatio(unit) ? 'plain numbers' : unitName(unit);
}

function scaleWords(scale: Scale): string {
  return scale === '£000' ? scale : `${SCALES[scale].prefix}${SCALES[scale].suffix}`;
}
