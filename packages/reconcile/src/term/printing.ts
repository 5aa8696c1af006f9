import { isRatio, SCALES, type Scale, type Term, type Unit } from '@stplan/model';
import { isKnown, isNil } from './amount.ts';

/** In what a derived figure is printed. */
export type Printing = { readonly scale: Scale; readonly digits: number };

/**
 * A derived figure is printed in the scale of its first part and as finely as its coarsest one. Exact parts, such as
 * nil, say nothing about digits unless there are no others.
 */
export function printingOf(terms: readonly Term[], unit: Unit): Printing {
  let nil: Term | undefined;
  let first: Term | undefined;
  let coarsest: number | undefined;
  let finest = 0;
  for (const term of terms) {
    if (!sameKind(term.unit, unit)) continue;
    if (isNil(term)) {
      nil ??= term;
      continue;
    }
    first ??= term;
    const digits = digitsIn(term, first.scale);
    finest = Math.max(finest, digits);
    if (isKnown(term) && term.lo !== term.hi) coarsest = Math.min(coarsest ?? digits, digits);
  }
  if (first !== undefined) return { scale: first.scale, digits: coarsest ?? finest };
  if (nil !== undefined) return { scale: nil.scale, digits: nil.printedDigits };
  return { scale: defaultScale(unit), digits: isRatio(unit) ? 1 : 0 };
}

/** The digits of a term if it were printed in another scale. */
function digitsIn(term: Term, scale: Scale): number {
  if (term.scale === scale) return term.printedDigits;
  return Math.max(0, term.printedDigits + SCALES[scale].exponent - SCALES[term.scale].exponent);
}

function sameKind(a: Unit, b: Unit): boolean {
  return a === b || (a['£'] === b['£'] && isRatio(a) === isRatio(b));
}

function defaultScale(unit: Unit): Scale {
  return isRatio(unit) ? '%' : unit['£'] === 1 ? '£' : 'ones';
}
