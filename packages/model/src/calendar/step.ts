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

const NEXT: { readonly [K in PeriodKind]: (period: Extract<Period, { kind: K }>) => Period } = {
  year: ({ start }) => yearPeriod(start + 1),
  quarter: (quarter) => quarterPeriod(quarterOf(dayAfter(quarter))),
  month: (month) => monthPeriod(monthOf(dayAfter(month))),
  'to date': (month) => toDatePeriod(monthOf(dayAfter(month))),
  date: (date) => datePeriod(dayAfter(date)),
};

/** The financial year in which a period lies, taken by its first day. */
export function yearOfPeriod(period: Period): Period & { readonly kind: 'year' } {
  return yearPeriod(financialYearOf(startDate(period)).start);
}
