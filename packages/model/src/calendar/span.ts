import { addDays, type CalendarDate, compareDates, daysInMonth } from './calendar-date.ts';
import { financialYearOf, monthsOfQuarter } from './financial-year.ts';
import type { Month, Period, PeriodKind } from './period.ts';

/** The first day of a period. */
export function startDate(period: Period): CalendarDate {
  return firstAndLast(period).first;
}

/** The last day of a period. */
export function endDate(period: Period): CalendarDate {
  return firstAndLast(period).last;
}

type Ends = { readonly first: CalendarDate; readonly last: CalendarDate };

function firstAndLast(period: Period): Ends {
  return (ENDS[period.kind] as (period: Period) => Ends)(period);
}

const ENDS: { readonly [K in PeriodKind]: (period: Extract<Period, { kind: K }>) => Ends } = {
  year: ({ start }) => ends({ year: start, month: 4 }, { year: start + 1, month: 3 }),
  quarter: (quarter) => {
    const [first, , last] = monthsOfQuarter(quarter) as [Month, Month, Month];
    return ends(first, last);
  },
  month: (month) => ends(month, month),
  'to date': (month) => ends({ year: financialYearOf(month).start, month: 4 }, month),
  date: ({ year, month, day }) => ({ first: { year, month, day }, last: { year, month, day } }),
};

function ends(first: Month, last: Month): Ends {
  return {
    first: { year: first.year, month: first.month, day: 1 },
    last: { year: last.year, month: last.month, day: daysInMonth(last.year, last.month) },
  };
}

/** Negative, 0 or positive in the order of first days; of two that start together the longer one is first. */
export function comparePeriods(a: Period, b: Period): number {
  // Nearly all periods of a plan are years.
  if (a.kind === 'year' && b.kind === 'year') return a.start - b.start;
  const [one, other] = [firstAndLast(a), firstAndLast(b)];
  return compareDates(one.first, other.first) || compareDates(other.last, one.last);
}

/** Whether two periods are the same kind of period over the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && comparePeriods(a, b) === 0;
}

/** The day after a period. */
export function dayAfter(period: Period): CalendarDate {
  return addDays(endDate(period), 1);
}
