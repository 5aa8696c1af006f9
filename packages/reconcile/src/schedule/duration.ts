import { addDays, addMonths, type CalendarDate, type CountUnit, countOf, type Figure, sameUnit } from '@stplan/model';

/** Days or months of one unit of duration. */
const UNITS: readonly { readonly unit: CountUnit; readonly days?: bigint; readonly months?: bigint }[] = [
  { unit: 'days', days: 1n },
  { unit: 'weeks', days: 7n },
  { unit: 'months', months: 1n },
  { unit: 'years', months: 12n },
];

/** Days that stand for a part of a month. */
const DAYS_IN_MONTH = 30n;

/** The date a duration after another, or before it; a part of a day or month counts as whole days. */
export function shifted(date: CalendarDate, duration: Figure | undefined, direction: 1 | -1): CalendarDate {
  if (duration === undefined) return date;
  const { value, unit } = duration;
  const known = UNITS.find((one) => sameUnit(unit, countOf(one.unit)));
  if (known === undefined) return date;
  if (known.days !== undefined) return addDays(date, direction * Number(roundedUp(value.n * known.days, value.d)));
  const months = value.n * (known.months ?? 1n);
  const rest = months % value.d;
  const whole = addMonths(date, direction * Number(months / value.d));
  return rest === 0n ? whole : addDays(whole, direction * Number(roundedUp(rest * DAYS_IN_MONTH, value.d)));
}

function roundedUp(n: bigint, d: bigint): bigint {
  const whole = n / d;
  return n % d > 0n ? whole + 1n : whole;
}
