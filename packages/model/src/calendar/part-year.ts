import type { CalendarDate } from './calendar-date.ts';
import { financialYearOf } from './financial-year.ts';
import type { FinancialYear } from './period.ts';

/**
 * Of the twelve months of a year, how many a scheme that starts on a date can have its effect: 6 of 2017/18
 * for a start on 1 October 2017, 12 of every later year and 0 of every earlier one. The month in which it
 * starts counts in full, so that the months times a twelfth of the full-year effect are an upper bound.
 */
export function monthsAfterStart(start: CalendarDate, year: FinancialYear): number {
  const first = financialYearOf(start).start;
  if (first !== year.start) return first < year.start ? 12 : 0;
  return 12 - ((start.month + 8) % 12);
}
