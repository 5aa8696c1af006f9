import { MONTH_NAMES, monthNumber, shortMonthName } from '@stplan/model';
import type { Cell } from '../workbook/workbook.ts';
import { cellText } from './cell-text.ts';
import { dateOfText } from './date-cell.ts';

/** A period that heads a column, as the language writes it. */
export type HeadingPeriod = { readonly kind: 'years' | 'quarters' | 'months'; readonly text: string };

const YEAR = /(?<![\d/])(?:FY\s*)?((?:19|20)?\d\d)\s*[/–—-]\s*((?:19|20)?\d\d)(?![\d/])/i;
const NUMBERED = /\byear\s*([1-9]|10)\b/i;
const ENDING = /year (?:ending|ended|to)\s*(?:31(?:st)?\s*march\s*)?(\d{4})/i;
const QUARTER = /\b(?:Q|quarter\s*)([1-4])\b/i;
const MONTHS = MONTH_NAMES.flatMap((name, index) => [name, shortMonthName(index + 1)]);
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*[-\\s’']*((?:19|20)?\\d\\d)\\b`, 'i');

/**
 * The period that a heading names: `2017/18`, `17/18`, `2017-18`, `FY17/18`, `Year 1` counted from `firstYear`,
 * `Q1 2017/18`, `Apr-17`; also with other words around it.
 */
export function periodOfHeading(cell: Cell | undefined, firstYear: number | undefined): HeadingPeriod | undefined {
  if (cell === undefined) return undefined;
  if (cell.value.form === 'date') {
    // the first of a month is how a sheet writes a month; another day is no column of a table
    const { year, month, day } = cell.value.date;
    return day === 1 ? { kind: 'months', text: `${shortMonthName(month)} ${year}` } : undefined;
  }
  return periodOfText(cellText(cell), firstYear);
}

/** The same for a text. */
export function periodOfText(text: string, firstYear: number | undefined): HeadingPeriod | undefined {
  const stated = ENDING.test(text) ? null : (YEAR.exec(text) ?? MONTH.exec(text));
  // a figure of a period, as 60% in 2016/17, is no heading, and neither is a day inside a sentence
  const said = text.replace(THOUSANDS, (unit) => ' '.repeat(unit.length));
  if (stated !== null && (FIGURE.test(said) || FIGURE_BEFORE.test(said.slice(0, stated.index)))) return undefined;
  const year = yearOf(text, firstYear);
  const quarter = QUARTER.exec(text)?.[1];
  if (year !== undefined) {
    const shown = yearName(year);
    return quarter === undefined ? { kind: 'years', text: shown } : { kind: 'quarters', text: `Q${quarter} ${shown}` };
  }
  // 31-Mar-18 is a day, not the month of March
  const month = dateOfText(text) === undefined ? MONTH.exec(text) : null;
  const number = month === null ? undefined : monthNumber(monthWord(month[1] ?? ''));
  if (month === null || number === undefined) return undefined;
  return { kind: 'months', text: `${shortMonthName(number)} ${century(month[2] ?? '')}` };
}

/** Money or a share, which no heading of a period states. */
const FIGURE = /£\s*[\d(]|\d\s*%/;
/** The unit `£000`, which is no figure. */
const THOUSANDS = /£\s*['’]?0{3}s?\b/gi;
/** A figure with what it is of at the beginning, or the day of a month right before it. */
const FIGURE_BEFORE =
  /^[(£~]*\s*\d[\d,.]*\s*(?:%|[a-z]{1,2}\b|[a-z]+ (?:in|by)\b)|(?<!Q)\b\d{1,2}(?:st|nd|rd|th)?\s+$/i;

const monthWord = (word: string) => word[0]?.toUpperCase() + word.slice(1).toLowerCase();

const century = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** `2017/18`. */
export const yearName = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;

function yearOf(text: string, firstYear: number | undefined): number | undefined {
  const match = YEAR.exec(text);
  if (match !== null) {
    const [start, end] = [century(match[1] ?? ''), century(match[2] ?? '')];
    // the two follow each other, so that 12-17 or 2017/19 are not taken for a year
    return end === start + 1 && start >= 1990 && start < 2100 ? start : undefined;
  }
  const ending = ENDING.exec(text)?.[1];
  if (ending !== undefined) return Number(ending) - 1;
  const numbered = NUMBERED.exec(text)?.[1];
  return numbered === undefined || firstYear === undefined ? undefined : firstYear + Number(numbered) - 1;
}
