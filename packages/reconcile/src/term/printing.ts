import { isRatio, SCALES, type Scale, type Term, type Unit } from '@stplan/model';
import { isKnown, isNil } from './amount.ts';

/** In what a derived figure is printed. */
export type Printing = { readonly scale: Scale; readonly digits: number };

/**
 * A derived figure is printed in the scale of its first part and as finely as its coarsest one. Exact parts, such as
 * nil, say nothing about digits unless there are no others.
 */
export function printingOf(terms: readonly Term[], unit: Unit): Printing {
  const alike = terms.filter((term) => sameKind(term.unit, unit));
  const printed = alike.filter((term) => !isNil(term));
  const first = printed[0] ?? alike[0];
  if (first === undefined) return { scale: defaultScale(unit), digits: isRatio(unit) ? 1 : 0 };
  const { scale } = first;
  const rounded = printed.filter((term) => isKnown(term) && term.lo !== term.hi);
  const counted = rounded.length > 0 ? rounded : printed.length > 0 ? printed : alike;
  let digits = digitsIn(first, scale);
  if (rounded.length > 0) digits = Number.POSITIVE_INFINITY;
  for (const term of counted) {
    const own = digitsIn(term, scale);
    digits = rounded.length > 0 ? Math.min(digits, own) : Math.max(digits, own);
  }
  return { scale, digits };
}

/** The digits of a term if it were printed in another scale. */
function digitsIn(term: Term, scale: Scale): number {
  return Math.max(0, term.printedDigits + SCALES[scale].exponent - SCALES[term.scale].exponent);
}

function sameKind(a: Unit, b: Unit): boolean {
  return isRatio(a) === isRatio(b) && a['£'] === b['£'];
}

function defaultScale(unit: Unit): Scale {
  return isRatio(unit) ? '%' : unit['£'] === 1 ? '£' : 'ones';
}
