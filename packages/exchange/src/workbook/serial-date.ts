import { type CalendarDate, fromDayNumber, toDayNumber } from '@stplan/model';

/** Spreadsheets count days from the last of 1899, as if 1900 had been a leap year; or from 1904. */
const DAY_ZERO = {
  1900: toDayNumber({ year: 1899, month: 12, day: 30 }),
  1904: toDayNumber({ year: 1904, month: 1, day: 1 }),
};

/** The day of a stored number such as `43009.5`; the time of day is left away. Undefined for what no calendar holds. */
export function serialDate(stored: string, system: 1900 | 1904): CalendarDate | undefined {
  const days = /^(\d{1,7})(\.\d+)?$/.exec(stored.trim())?.[1];
  if (days === undefined || Number(days) > 2_958_465) return undefined;
  // in the system of 1900, 1 January is day 1, and day 60 is the 29 February that never was
  const day = Number(days);
  return fromDayNumber(DAY_ZERO[system] + (system === 1900 && day < 60 ? day + 1 : day));
}
