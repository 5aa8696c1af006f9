import { type CalendarDate, shortMonthName } from '@stplan/model';

/** `1 Oct 2017`, for tables. */
export function shortDate({ year, month, day }: CalendarDate): string {
  return `${day} ${shortMonthName(month)} ${year}`;
}
