import type { Problem } from '../problem.ts';
import { DIMENSIONS, type Dimension, isRatio, sameUnit, type Unit } from './unit.ts';
import { unitName } from './unit-name.ts';

/** A unit, or why the operation has none. */
export type UnitResult = { readonly unit: Unit } | Problem;

/**
 * The unit of a sum, a difference or a comparison: both sides need the same one.
 * `operator` is the sign that the author wrote and only serves the message.
 */
export function addUnit(a: Unit, b: Unit, operator = '+'): UnitResult {
  if (sameUnit(a, b)) return { unit: a };
  return { error: `${operand(a)} ${operator} ${operand(b)} has no meaning: both sides need the same unit` };
}

/** The unit of a product: £ per spell × spells is £, a percentage of £ is £, £ × £ is an error. */
export function timesUnit(a: Unit, b: Unit): UnitResult {
  return combined(a, b, 1, '×');
}

/** The unit of a quotient: £ / spells is £ per spell, £ / £ a plain number. */
export function overUnit(a: Unit, b: Unit): UnitResult {
  return combined(a, b, -1, '/');
}

function combined(a: Unit, b: Unit, direction: 1 | -1, operator: string): UnitResult {
  if (isRatio(b)) return { unit: a };
  const unit: { [D in Dimension]?: number } = {};
  for (const dimension of DIMENSIONS) {
    const power = (a[dimension] ?? 0) + direction * (b[dimension] ?? 0);
    // No figure of a plan is in square pounds or per bed per bed; a product like £ × beds may still
    // be on its way to £ (a share of £12m by beds), so only its use as a result is an error.
    if (Math.abs(power) > 1) {
      return { error: `${operand(a)} ${operator} ${operand(b)} has no meaning: it would count ${dimension} twice` };
    }
    if (power !== 0) unit[dimension] = power;
  }
  return { unit };
}

function operand(unit: Unit): string {
  const name = unitName(unit);
  return name.includes(' ') && !isRatio(unit) ? `(${name})` : name;
}
