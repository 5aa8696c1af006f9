import type { Exact } from '../exact/exact.ts';
import { roundedUnits } from '../exact/round.ts';
import { SCALES, type Scale } from '../printed/scale.ts';

/** A value rounded half away from zero for print: its digits with thousands separated, and whether it is below zero. */
export type NumberText = { readonly digits: string; readonly negative: boolean };

/** What rounds to zero prints as zero without a sign. */
export function numberText(value: Exact, scale: Scale, digits: number): NumberText {
  const units = roundedUnits(value, digits - SCALES[scale].exponent);
  const size = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const whole = separated(digits === 0 ? size : size.slice(0, -digits));
  return { digits: digits === 0 ? whole : `${whole}.${size.slice(-digits)}`, negative: units < 0n };
}

function separated(whole: string): string {
  if (whole.length <= 3) return whole;
  const first = whole.length % 3;
  const groups = whole.slice(first).match(/.{3}/g) ?? [];
  return [...(first === 0 ? [] : [whole.slice(0, first)]), ...groups].join(',');
}
