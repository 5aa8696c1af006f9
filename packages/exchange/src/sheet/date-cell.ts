import { type CalendarDate, dateText, isProblem, isRealDate, MONTH_NAMES, monthNumber, readDate } from '@stplan/model';
import type { Cell } from '../workbook/workbook.ts';
import { cellText } from './cell-text.ts';

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;
const SHORT = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})[\s,-]+(\d{2}|\d{4})$/;

/** The day that a cell names, as the language writes it: a date, `31/03/2018` (day first), `31-Mar-18`, `2018-03-31`. */
export function dateOfCell(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  if (cell.value.form === 'date') return dateText(cell.value.date);
  return dateOfText(cellText(cell));
}

/** The same for a text. */
export function dateOfText(text: string): string | undefined {
  const read = readDate(text);
  if (!isProblem(read)) return dateText(read);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return real(numeric[3], Number(numeric[2]), numeric[1]);
  const short = SHORT.exec(text);
  const month = short === null ? undefined : monthOf(short[2] ?? '');
  return short === null || month === undefined ? undefined : real(short[3], month, short[1]);
}

function monthOf(word: string): number | undefined {
  const start = word.slice(0, 3).toLowerCase();
  const name = MONTH_NAMES.find((each) => each.toLowerCase().startsWith(start));
  return name === undefined ? undefined : monthNumber(name);
}

function real(year = '', month: number, day = ''): string | undefined {
  const date: CalendarDate = { year: year.length === 2 ? 2000 + Number(year) : Number(year), month, day: Number(day) };
  return isRealDate(date) ? dateText(date) : undefined;
}
