import { isProblem, type Problem } from '../problem.ts';
import { monthNumber } from './month-names.ts';
import {
  datePeriod,
  type FinancialYear,
  type Month,
  monthPeriod,
  type Period,
  type Quarter,
  quarterPeriod,
  toDatePeriod,
  yearPeriod,
} from './period.ts';
import { yearText } from './period-text.ts';
import { readDate } from './read-date.ts';

/** Reads `2017/18`; years that do not follow each other are a problem that offers the two that may be meant. */
export function readYear(text: string): FinancialYear | Problem {
  const match = /^(\d{4})([/-])(\d{2}|\d{4})$/.exec(text.trim());
  if (match === null) return { error: `“${text}” is not a financial year like 2017/18` };
  const [, from = '', slash, to = ''] = match;
  const start = Number(from);
  const year = yearText({ start });
  const end = to.length === 4 ? Number(to) : endNear(start, Number(to));
  if (end !== start + 1) {
    const other = yearText({ start: end - 1 });
    return { error: `a financial year runs over two consecutive years: ${year} or ${other}?` };
  }
  return slash === '/' && to.length === 2 ? { start } : { error: `write the financial year as ${year}` };
}

/** The year with these last two digits that is nearest to the year after `start`. */
function endNear(start: number, lastDigits: number): number {
  const sameCentury = start - (start % 100) + lastDigits;
  const candidates = [sameCentury, sameCentury + 100, sameCentury - 100];
  return candidates.reduce((best, year) => (Math.abs(year - start - 1) < Math.abs(best - start - 1) ? year : best));
}

/** Reads `Q1 2017/18`. */
export function readQuarter(text: string): Quarter | Problem {
  const match = /^Q(\d+)\s+(\S+)$/.exec(text.trim());
  if (match === null) return { error: `“${text}” is not a quarter like Q1 2017/18` };
  const quarter = QUARTERS.get(match[1] ?? '');
  if (quarter === undefined) return { error: 'a financial year has four quarters, Q1 (April to June) to Q4' };
  const year = readYear(match[2] ?? '');
  return isProblem(year) ? year : { ...year, quarter };
}

const QUARTERS: ReadonlyMap<string, Quarter['quarter']> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/** Reads `Apr 2017` or `April 2017`. */
export function readMonth(text: string): Month | Problem {
  const match = /^([A-Za-z]+)\s+(\d{4})$/.exec(text.trim());
  if (match === null) return { error: `“${text}” is not a month like Apr 2017` };
  const month = monthNumber(match[1] ?? '');
  return month === undefined ? { error: `“${match[1]}” is not a month` } : { year: Number(match[2]), month };
}

/** Reads a period of any kind by its shape: `2017/18`, `Q1 2017/18`, `Apr 2017`, `to Sep 2017`, a date. */
export function readPeriod(text: string): Period | Problem {
  const name = text.trim();
  for (const [shape, read] of SHAPES) if (shape.test(name)) return read(name);
  return { error: `“${text}” is not a year, quarter, month or date` };
}

function reading<T extends object>(read: (text: string) => T | Problem, toPeriod: (value: T) => Period) {
  return (text: string): Period | Problem => {
    const value = read(text);
    return isProblem(value) ? value : toPeriod(value);
  };
}

const SHAPES: readonly (readonly [RegExp, (text: string) => Period | Problem])[] = [
  [/^(\d{4}-\d\d-\d\d|\d+\s+[A-Za-z]+\s+\d+)$/, reading(readDate, datePeriod)],
  [/^\d{4}[/-]\d+$/, reading(readYear, ({ start }) => yearPeriod(start))],
  [/^Q\d/, reading(readQuarter, quarterPeriod)],
  [/^to\s/, reading((text) => readMonth(text.slice(2)), toDatePeriod)],
  [/^[A-Za-z]+\s+\d{4}$/, reading(readMonth, monthPeriod)],
];
