import type { Problem } from '../problem.ts';
import { isProblem } from '../problem.ts';
import { overUnit } from './algebra.ts';
import { countUnitOf } from './count-units.ts';
import { BED_DAYS, countOf, POUNDS, RATIO, type Unit } from './unit.ts';

const OTHER_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['£', POUNDS],
  ['bed days', BED_DAYS],
  ['bed day', BED_DAYS],
  ['bed-days', BED_DAYS],
  ['bed-day', BED_DAYS],
]);

/** Reads a unit such as `beds`, `bed days`, `£ per spell`, `£/spell` or `spells per head`. */
export function readUnit(text: string): { readonly unit: Unit } | Problem {
  const [above = '', ...below] = ` ${text} `.split(/\s+per\s|\//).map((part) => part.trim());
  // `per spell` alone is the unit of a plain number over spells.
  const first = above === '' && below.length > 0 ? RATIO : simpleUnit(above);
  if (first === undefined) return unknown(above);
  let unit = first;
  for (const name of below) {
    const next = name === '' ? undefined : simpleUnit(name);
    if (next === undefined) return unknown(name);
    const rate = overUnit(unit, next);
    if (isProblem(rate)) return rate;
    unit = rate.unit;
  }
  return { unit };
}

function simpleUnit(name: string): Unit | undefined {
  const known = OTHER_UNITS.get(name);
  const counted = known === undefined ? countUnitOf(name) : undefined;
  return counted === undefined ? known : countOf(counted);
}

function unknown(name: string): Problem {
  return { error: name === '' ? 'a unit is missing here' : `“${name}” is not a unit` };
}
