import type { OddForms } from './figure-forms.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

const fullYear = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

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
      const name = months[Number(month) - 1];
      const date = `${Number(day)} ${name} ${fullYear(year ?? '')}`;
      return {
        message: `“${input}” is not a date as the language writes it.`,
        help: name
          ? `Write ${date}, or the day and month that are meant.`
          : 'Write the day, the month by its name, and the year: 1 April 2017.',
      };
    },
  ],
  [
    /^(?:FY)?((?:19|20)\d\d)[/–-](?:19|20)(\d\d)$/i,
    ({ input, 1: first, 2: second }) => ({
      message: `“${input}” is not a financial year as the language writes it.`,
      help: `Write ${first}/${second}.`,
      instead: `${first}/${second}`,
    }),
  ],
  [
    /^(?:FY)?(\d\d)[/–-](\d\d)$/i,
    ({ input, 1: first, 2: second }) => ({
      message: `“${input}” is not a financial year as the language writes it.`,
      help: `Write 20${first}/${second}.`,
      instead: `20${first}/${second}`,
    }),
  ],
  [
    /^FY-?(?:\d\d){1,2}$/i,
    ({ input }) => ({
      message: `“${input}” is not a financial year as the language writes it.`,
      help: 'Write both of its years: 2017/18.',
    }),
  ],
];
