import type { CalendarDate } from './calendar-date.ts';
import { monthName, shortMonthName } from './month-names.ts';
import type { FinancialYear, Month, Period, PeriodKind, Quarter } from './period.ts';

/** `2017/18`. */
export function yearText({ start }: FinancialYear): string {
  return `${fourDigits(start)}/${twoDigits((start + 1) % 100)}`;
}

/** `Q1 2017/18`. */
export function quarterText(quarter: Quarter): string {
  return `Q${quarter.quarter} ${yearText(quarter)}`;
}

/** `Apr 2017`. */
export function monthText({ year, month }: Month): string {
  return `${shortMonthName(month)} ${fourDigits(year)}`;
}

/** `1 April 2017`. */
export function dateText({ year, month, day }: CalendarDate): string {
  return `${day} ${monthName(month)} ${fourDigits(year)}`;
}

/** `2017-04-01`, for exports and for sorting as text. */
export function isoDateText({ year, month, day }: CalendarDate): string {
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A period as the language writes it. */
export function periodText(period: Period): string {
  return (TEXT[period.kind] as (period: Period) => string)(period);
}

const TEXT: { readonly [K in PeriodKind]: (period: Extract<Period, { kind: K }>) => string } = {
  year: yearText,
  quarter: quarterText,
  month: monthText,
  'to date': (month) => `to ${monthText(month)}`,
  date: dateText,
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function fourDigits(value: number): string {
  return String(value).padStart(4, '0');
}
