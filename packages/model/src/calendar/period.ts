import type { CalendarDate } from './calendar-date.ts';

/** A financial year, 1 April of `start` to the next 31 March; 2017 is printed `2017/18`. */
export type FinancialYear = { readonly start: number };

/** A quarter of the financial year that starts in April of `start`; the first is April to June. */
export type Quarter = { readonly start: number; readonly quarter: 1 | 2 | 3 | 4 };

/** A calendar month, counted from 1. */
export type Month = { readonly year: number; readonly month: number };

/**
 * When a figure holds. `to date` runs from 1 April of the financial year to the end of a month
 * (`actual to Sep 2017`); each other kind carries the fields of its own type.
 */
export type Period =
  | ({ readonly kind: 'year' } & FinancialYear)
  | ({ readonly kind: 'quarter' } & Quarter)
  | ({ readonly kind: 'month' } & Month)
  | ({ readonly kind: 'to date' } & Month)
  | ({ readonly kind: 'date' } & CalendarDate);

/** The five kinds of period; figures of one row are of one kind. */
export type PeriodKind = Period['kind'];

/** The period of a financial year by the calendar year in which it starts. */
export function yearPeriod(start: number): Period & { readonly kind: 'year' } {
  return { kind: 'year', start };
}

/** The period of a quarter of a financial year. */
export function quarterPeriod({ start, quarter }: Quarter): Period & { readonly kind: 'quarter' } {
  return { kind: 'quarter', start, quarter };
}

/** The period of a calendar month. */
export function monthPeriod({ year, month }: Month): Period & { readonly kind: 'month' } {
  return { kind: 'month', year, month };
}

/** The period from 1 April to the end of a month: what `actual to Sep 2017` is about. */
export function toDatePeriod({ year, month }: Month): Period & { readonly kind: 'to date' } {
  return { kind: 'to date', year, month };
}

/** The period of a single day, such as that of a count of beds. */
export function datePeriod({ year, month, day }: CalendarDate): Period & { readonly kind: 'date' } {
  return { kind: 'date', year, month, day };
}
