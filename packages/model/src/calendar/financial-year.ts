import type { CalendarDate } from './calendar-date.ts';
import type { FinancialYear, Month, Quarter } from './period.ts';

/** The financial year in which a date or month falls. */
export function financialYearOf({ year, month }: CalendarDate | Month): FinancialYear {
  return { start: month >= 4 ? year : year - 1 };
}

/** The quarter of the financial year in which a date or month falls. */
export function quarterOf(date: CalendarDate | Month): Quarter {
  const quarter = Math.floor(monthOfYear(date) / 3) + 1;
  return { ...financialYearOf(date), quarter: quarter as Quarter['quarter'] };
}

/** The month in which a date falls. */
export function monthOf({ year, month }: CalendarDate): Month {
  return { year, month };
}

/** The four quarters of a financial year. */
export function quartersOfYear({ start }: FinancialYear): Quarter[] {
  return ([1, 2, 3, 4] as const).map((quarter) => ({ start, quarter }));
}

/** The three months of a quarter. */
export function monthsOfQuarter({ start, quarter }: Quarter): Month[] {
  return [0, 1, 2].map((index) => monthAt(start, (quarter - 1) * 3 + index));
}

/** All financial years from one to another, both included; none when the second is earlier. */
export function yearsBetween(from: FinancialYear, to: FinancialYear): FinancialYear[] {
  const length = Math.max(0, to.start - from.start + 1);
  return Array.from({ length }, (_, index) => ({ start: from.start + index }));
}

/** All months from one to another, both included; none when the second is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const first = monthOfYear(from);
  const { start } = financialYearOf(from);
  const length = Math.max(0, (to.year - from.year) * 12 + to.month - from.month + 1);
  return Array.from({ length }, (_, index) => monthAt(start, first + index));
}

/** All quarters from one to another, both included; none when the second is earlier. */
export function quartersBetween(from: Quarter, to: Quarter): Quarter[] {
  return yearsBetween(from, to)
    .flatMap(quartersOfYear)
    .filter(
      ({ start, quarter }) =>
        (start > from.start || quarter >= from.quarter) && (start < to.start || quarter <= to.quarter),
    );
}

/** The month that lies so many months after April of `start`. */
function monthAt(start: number, index: number): Month {
  const count = index + 3;
  return { year: start + Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Months since April of the financial year: 0 for April, 11 for March. */
function monthOfYear({ month }: CalendarDate | Month): number {
  return (month + 8) % 12;
}
