import { singularOf } from './count-units.ts';
import { DIMENSIONS, type Dimension, isRatio, type Unit } from './unit.ts';

/** The unit in words, as the language writes it: `£`, `bed days`, `£ per spell`; `plain number` for a ratio. */
export function unitName(unit: Unit): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const name = nameOfUnit(unit);
  known.set(unit, name);
  return name;
}

/** A report names the units of thousands of figures, which share a few. */
const known = new WeakMap<Unit, string>();

function nameOfUnit(unit: Unit): string {
  if (isRatio(unit)) return 'plain number';
  const above = names(unit, 1, (dimension) => dimension);
  const below = names(unit, -1, (dimension) => (dimension === '£' ? dimension : singularOf(dimension)));
  return [above.join(' × '), ...below.map((name) => `per ${name}`)].filter((part) => part !== '').join(' ');
}

/** The unit after a figure of one: `bed`, `spell per person`. */
export function singularUnitName(unit: Unit): string {
  const above = names(unit, 1, (dimension) => (dimension === '£' ? dimension : singularOf(dimension)));
  const plural = names(unit, 1, (dimension) => dimension);
  return unitName(unit).replace(plural.join(' × '), above.join(' × '));
}

function names(unit: Unit, direction: 1 | -1, nameOf: (dimension: Dimension) => string): string[] {
  const made = (Object.keys(unit) as Dimension[]).sort((a, b) => DIMENSIONS.indexOf(a) - DIMENSIONS.indexOf(b));
  const list = made.flatMap((dimension) =>
    Array<Dimension>(Math.max((unit[dimension] ?? 0) * direction, 0)).fill(dimension),
  );
  const [bed, day] = [list.indexOf('beds'), list.indexOf('days')];
  if (bed < 0 || day < 0) return list.map(nameOf);
  const rest = list.filter((_, index) => index !== bed && index !== day).map(nameOf);
  return [...rest, `bed ${nameOf('days')}`];
}
