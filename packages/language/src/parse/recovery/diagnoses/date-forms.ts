import { daysInMonth, MONTH_NAMES } from '@stplan/model';
import { nearestWords } from '../nearest-word.ts';

/** The month that is meant by a word, whole or cut short, in letters of any kind, or nearly spelt. */
export function monthMeant(word: string): { readonly number: number; readonly isSpelt: boolean } | undefined {
  const small = word.toLowerCase();
  const spelt = small.length < 3 ? -1 : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(small));
  if (spelt >= 0 || small === 'sept') return { number: spelt < 0 ? 9 : spelt + 1, isSpelt: true };
  const [near] = small.length < 4 ? [] : nearestWords(word, MONTH_NAMES);
  return near === undefined ? undefined : { number: MONTH_NAMES.indexOf(near) + 1, isSpelt: false };
}

const fullYear = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

/** A day as the language writes it; undefined where no month has the number. */
export function dateOf(day: string, month: number, year: string): string | undefined {
  const name = MONTH_NAMES[month - 1];
  return name && `${Number(day)} ${name} ${fullYear(year)}`;
}

/** What somebody wrote for a day: how much of the text, and what to write instead where that is known. */
export type WrittenDate = { readonly written: string; readonly instead?: string; readonly isSure: boolean };

/** The last day of a month. */
function endOf(month: number, year: string): string | undefined {
  return dateOf(String(daysInMonth(Number(fullYear(year)), month)), month, year);
}

/** Forms of a day with where day, month and year stand in them; the day is missing from the end of a month. */
const forms: readonly (readonly [form: RegExp, day: number, month: number, year: number])[] = [
  [/^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s./-]+([A-Za-z]{3,9})\.?,?[\s/-]+((?:19|20)\d\d|\d\d)(?![\w/])/, 1, 2, 3],
  [/^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?![\w/])/, 2, 1, 3],
  [/^(?:the\s+)?end[\s-]+(?:of\s+)?([A-Za-z]{3,9})\s+((?:19|20)\d\d)(?![\w/])/i, 0, 1, 2],
];

/** The day that the beginning of a text is meant to be, in forms that people use and the language does not have. */
export function writtenDate(text: string): WrittenDate | undefined {
  for (const [form, day, month, year] of forms) {
    const match = form.exec(text);
    const meant = match && monthMeant(match[month] ?? '');
    if (!match || !meant) continue;
    const [in_, at] = [match[year] ?? '', match[day] ?? ''];
    const instead = day === 0 ? endOf(meant.number, in_) : dateOf(at, meant.number, in_);
    return { written: match[0], isSure: meant.isSpelt && day !== 0, ...(instead !== undefined && { instead }) };
  }
  return undefined;
}
