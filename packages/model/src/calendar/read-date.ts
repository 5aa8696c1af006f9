import type { Problem } from '../problem.ts';
import { type CalendarDate, daysInMonth, isRealDate } from './calendar-date.ts';
import { monthName, monthNumber } from './month-names.ts';

const IN_WORDS = /^(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `1 April 2017`, `1 Apr 2017` or `2017-04-01`; a day that the calendar does not have is a problem. */
export function readDate(text: string): CalendarDate | Problem {
  const words = IN_WORDS.exec(text.trim());
  const iso = ISO.exec(text.trim());
  if (words === null && iso === null) return { error: `“${text}” is not a date like 1 April 2017` };
  const [year, month, day] = words ? [words[3], words[2], words[1]] : [iso?.[1], iso?.[2], iso?.[3]];
  const monthOfDate = words ? monthNumber(month ?? '') : Number(month);
  if (monthOfDate === undefined) return { error: `“${month}” is not a month` };
  const date = { year: Number(year), month: monthOfDate, day: Number(day) };
  return isRealDate(date) ? date : { error: impossible(date) };
}

function impossible({ year, month, day }: CalendarDate): string {
  const length = daysInMonth(year, month);
  if (length === 0) return `there is no month ${month}: a date is year-month-day`;
  // Only February's length depends on the year.
  const name = month === 2 ? `${monthName(month)} ${year}` : monthName(month);
  return `${name} has ${length} days, so there is no ${day} ${monthName(month)}`;
}
