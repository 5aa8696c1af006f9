import { addDays, addMonths } from './calendar-date.ts';
import { financialYearOf, monthOf, quarterOf } from './financial-year.ts';
import {
  datePeriod,
  monthPeriod,
  type Period,
  type PeriodKind,
  quarterPeriod,
  toDatePeriod,
  yearPeriod,
} from './period.ts';
import { dayAfter, startDate } from './span.ts';

/**
 * The period of the same kind that follows. After the March figure to date, which is the whole year, comes
 * that of April of the next year.
 */
export function nextPeriod(period: Period): Period {
  return (NEXT[period.kind] as (period: Period) => Period)(period);
}

/** The period of the same kind that comes before. */
export function previousPeriod(period: Period): Period {
  return (PREVIOUS[period.kind] as (period: Period) => Period)(period);
}

type Steps = { readonly [K in PeriodKind]: (period: Extract<Period, { kind: K }>) => Period };

const NEXT: Steps = {
  year: ({ start }) => yearPeriod(start + 1),
  quarter: (quarter) => quarterPeriod(quarterOf(dayAfter(quarter))),
  month: (month) => monthPeriod(monthOf(dayAfter(month))),
  'to date': (month) => toDatePeriod(monthOf(dayAfter(month))),
  date: (date) => datePeriod(dayAfter(date)),
};

const PREVIOUS: Steps = {
  year: ({ start }) => yearPeriod(start - 1),
  quarter: (quarter) => quarterPeriod(quarterOf(addDays(startDate(quarter), -1))),
  month: ({ year, month }) => monthPeriod(monthOf(addMonths({ year, month, day: 1 }, -1))),
  'to date': ({ year, month }) => toDatePeriod(monthOf(addMonths({ year, month, day: 1 }, -1))),
  date: (date) => datePeriod(addDays(date, -1)),
};

/** The financial year in which a period lies, taken by its first day. */
export function yearOfPeriod(period: Period): Period & { readonly kind: 'year' } {
  return yearPeriod(financialYearOf(startDate(period)).start);
}
