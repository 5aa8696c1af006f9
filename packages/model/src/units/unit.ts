import { COUNT_UNITS, type CountUnit } from './count-units.ts';

/** What a unit is made of: pounds, or a counted thing. */
export type Dimension = '£' | CountUnit;

/**
 * The unit of a figure: the power of each thing it is made of, without zero powers. Pounds are `{ '£': 1 }`,
 * pounds per spell `{ '£': 1, spells: -1 }`; plain numbers, ratios and percentages are `{}`. Bed days are
 * beds times days, so that beds open over the days of a year give them.
 */
export type Unit = { readonly [D in Dimension]?: number };

/** All dimensions in the order in which a unit names them. */
export const DIMENSIONS: readonly Dimension[] = ['£', ...COUNT_UNITS];

/** Money. Scales such as £m are a matter of printing, see `Scale`. */
export const POUNDS: Unit = { '£': 1 };
/** Plain numbers, ratios and percentages. */
export const RATIO: Unit = {};
/** One bed for one day. */
export const BED_DAYS: Unit = { beds: 1, days: 1 };

/** The unit of a counted thing. */
export function countOf(thing: CountUnit): Unit {
  return { [thing]: 1 };
}

/** Whether two units are made of the same things to the same powers. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a === b || (hasPowersOf(a, b) && hasPowersOf(b, a));
}

/** Whether everything that `b` is made of has the same power in `a`; a unit names one thing or two of thirty. */
function hasPowersOf(a: Unit, b: Unit): boolean {
  for (const dimension in b) {
    if ((a[dimension as Dimension] ?? 0) !== (b[dimension as Dimension] ?? 0)) return false;
  }
  return true;
}

/** Whether the unit is pounds. */
export function isMoney(unit: Unit): boolean {
  return sameUnit(unit, POUNDS);
}

/** Whether the unit is that of plain numbers and percentages. */
export function isRatio(unit: Unit): boolean {
  return sameUnit(unit, RATIO);
}
