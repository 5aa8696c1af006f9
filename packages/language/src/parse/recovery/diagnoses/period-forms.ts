import { meantYear } from '../../meant-year.ts';
import { dateOf, monthMeant } from './date-forms.ts';
import type { OddForm, OddForms } from './figure-forms.ts';

/** What people and spreadsheets write for dates and years. */
export const periodForms: OddForms = [
  [
    /^(\d{1,2})(?:st|nd|rd|th)$/i,
    ({ input, 1: day }) => ({
      message: `In “${input}” letters stand behind the day.`,
      help: `Write ${day}, then the month by its name and the year: 1 October 2017.`,
      instead: `${day}`,
    }),
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/,
    ({ input, 1: day, 2: month, 3: year }) => {
      const date = dateOf(day ?? '', Number(month), year ?? '');
      const { message, help } = noDate(input, date);
      // Some write the month first.
      return { message, help: date ? `Write ${date}, or the day and month that are meant.` : help };
    },
  ],
  [
    /^((?:19|20)\d\d)[/.-](\d{1,2})[/.-](\d{1,2})$/,
    ({ input, 1: year, 2: month, 3: day }) => noDate(input, dateOf(day ?? '', Number(month), year ?? '')),
  ],
  [
    /^(\d{1,2})[/.-]?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[/.,-]?((?:19|20)\d\d|\d\d)$/i,
    ({ input, 1: day, 2: month, 3: year }) =>
      noDate(input, dateOf(day ?? '', monthMeant(month ?? '')?.number ?? 0, year ?? '')),
  ],
  [
    /^(?:FY)?((?:19|20)\d\d)[/–-](?:19|20)?(\d\d)$/i,
    ({ input, 1: first = '', 2: last = '' }) => noYear(input, first, last),
  ],
  [/^(?:FY)?(\d\d)[/–-](\d\d)$/i, ({ input, 1: first, 2: last = '' }) => noYear(input, `20${first}`, last)],
  [
    /^((?:19|20)\d\d)[/–-](\d)$/,
    ({ input }) => {
      const instead = meantYear(input);
      return {
        message: `“${input}” is not a financial year as the language writes it.`,
        help: instead === undefined ? 'Write both of its years: 2017/18.' : `Write ${instead}.`,
        ...(instead !== undefined && { instead }),
      };
    },
  ],
  [
    /^FY-?(?:\d\d){1,2}$/i,
    ({ input }) => ({
      message: `“${input}” is not a financial year as the language writes it.`,
      help: 'Write both of its years: 2017/18.',
    }),
  ],
];

/** What to say of a day in figures or with its parts joined, and the day that it is meant to be. */
function noDate(input: string, date: string | undefined): OddForm {
  return {
    message: `“${input}” is not a date as the language writes it.`,
    help: date ? `Write ${date}.` : 'Write the day, the month by its name, and the year: 1 April 2017.',
    ...(date !== undefined && { instead: date }),
  };
}

/** What to say of a year in another form; where its two years do not follow each other, a span of years is meant. */
function noYear(input: string, first: string, last: string): OddForm {
  const message = `“${input}” is not a financial year as the language writes it.`;
  const [from, to] = [Number(first) % 100, Number(last)];
  const two = (year: number) => String((year + 100) % 100).padStart(2, '0');
  const begin = `${first}/${two(from + 1)}`;
  if (to === (from + 1) % 100) return { message, help: `Write ${begin}.`, instead: begin };
  const isSpan = to > from;
  return { message, help: isSpan ? `A span of years is ${begin} to 20${two(to - 1)}/${two(to)}.` : `Write ${begin}.` };
}
