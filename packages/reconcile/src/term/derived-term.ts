import {
  fromInteger,
  type Interval,
  isZero,
  max,
  min,
  ONE,
  type Operation,
  overIntervals,
  POUNDS,
  plusIntervals,
  point,
  type SourceSpan,
  sumIntervals,
  type Term,
  timesIntervals,
  type Unit,
  ZERO,
} from '@stplan/model';
import { contribution, totalOf } from './amount.ts';
import { printingOf } from './printing.ts';

type Details = { readonly unit?: Unit; readonly span?: SourceSpan | undefined };

/** A sum of terms, each with its sign; its value is not known when one of theirs is not. */
export function sumTerm(label: string, terms: readonly Term[], details: Details = {}): Term {
  const unit = details.unit ?? terms[0]?.unit ?? POUNDS;
  return term('sum', label, terms, totalOf(terms), unit, details.span);
}

/** A term that follows from others by an operation. */
export function derivedTerm(
  operation: Operation,
  label: string,
  terms: readonly Term[],
  { unit = POUNDS, span }: Details = {},
): Term {
  return term(operation, label, terms, combined(operation, terms), unit, span);
}

function term(
  operation: Operation,
  label: string,
  terms: readonly Term[],
  value: Interval | undefined,
  unit: Unit,
  span: SourceSpan | undefined,
): Term {
  const { scale, digits } = printingOf(terms, unit);
  return {
    label,
    value: value?.value,
    lo: value?.lo,
    hi: value?.hi,
    printedDigits: digits,
    scale,
    unit,
    sign: 1,
    origin: { form: 'derived', operation, terms, span },
  };
}

/** What an operation makes of terms; undefined when one is not stated or a divisor may be zero. */
export function combined(operation: Operation, terms: readonly Term[]): Interval | undefined {
  const intervals: Interval[] = [];
  for (const term of terms) {
    const interval = contribution(term);
    if (interval === undefined) return undefined;
    intervals.push(interval);
  }
  return COMBINE[operation](intervals);
}

const COMBINE: { readonly [O in Operation]: (intervals: readonly Interval[]) => Interval | undefined } = {
  sum: sumIntervals,
  product: (intervals) => intervals.reduce(timesIntervals, point(ONE)),
  quotient: ([above = point(ZERO), below = point(ZERO)]) => quotient(above, below),
  growth: ([base = point(ZERO), rate = point(ZERO)]) => timesIntervals(base, plusIntervals(point(ONE), rate)),
  minimum: (intervals) =>
    intervals.reduce((a, b) => ({ value: min(a.value, b.value), lo: min(a.lo, b.lo), hi: min(a.hi, b.hi) })),
  maximum: (intervals) =>
    intervals.reduce((a, b) => ({ value: max(a.value, b.value), lo: max(a.lo, b.lo), hi: max(a.hi, b.hi) })),
  average: (intervals) => overIntervals(sumIntervals(intervals), point(fromInteger(Math.max(1, intervals.length)))),
};

/** A divisor that rounding alone could make zero still has a value; the quotient is then taken at its printed one. */
function quotient(above: Interval, below: Interval): Interval | undefined {
  if (isZero(below.value)) return undefined;
  return overIntervals(above, below) ?? overIntervals(above, point(below.value));
}
