import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProblem } from '../problem.ts';
import { compareDates, daysBetween } from './calendar-date.ts';
import {
  financialYearOf,
  monthsBetween,
  monthsOfQuarter,
  quarterOf,
  quartersBetween,
  quartersOfYear,
  yearsBetween,
} from './financial-year.ts';
import { monthsAfterStart } from './part-year.ts';
import { datePeriod, monthPeriod, type Period, quarterPeriod, toDatePeriod, yearPeriod } from './period.ts';
import { dateText, monthText, periodText, quarterText, yearText } from './period-text.ts';
import { readDate } from './read-date.ts';
import { readPeriod, readYear } from './read-period.ts';
import { comparePeriods, dayAfter, endDate, samePeriod, startDate } from './span.ts';
import { nextPeriod, yearOfPeriod } from './step.ts';

const period = (text: string): Period => {
  const read = readPeriod(text);
  if (isProblem(read)) throw new Error(read.error);
  return read;
};
const date = (text: string) => {
  const read = readDate(text);
  if (isProblem(read)) throw new Error(read.error);
  return read;
};

const starts = fc.integer({ min: 1900, max: 2098 });
const months = fc.record({ year: starts, month: fc.integer({ min: 1, max: 12 }) });
const periods: fc.Arbitrary<Period> = fc.oneof(
  starts.map(yearPeriod),
  fc
    .record({ start: starts, quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) })
    .map(quarterPeriod),
  months.map(monthPeriod),
  months.map(toDatePeriod),
  fc.tuple(months, fc.integer({ min: 1, max: 28 })).map(([month, day]) => datePeriod({ ...month, day })),
);

test.each([
  ['2017/18', '1 April 2017', '31 March 2018'],
  ['1999/00', '1 April 1999', '31 March 2000'],
  ['Q1 2017/18', '1 April 2017', '30 June 2017'],
  ['Q3 2017/18', '1 October 2017', '31 December 2017'],
  ['Q4 2017/18', '1 January 2018', '31 March 2018'],
  ['Apr 2017', '1 April 2017', '30 April 2017'],
  ['Feb 2020', '1 February 2020', '29 February 2020'],
  ['to Sep 2017', '1 April 2017', '30 September 2017'],
  ['to Jan 2018', '1 April 2017', '31 January 2018'],
  ['1 April 2017', '1 April 2017', '1 April 2017'],
])('%s runs from %s to %s', (text, first, last) => {
  expect([periodText(period(text)), dateText(startDate(period(text))), dateText(endDate(period(text)))]).toEqual([
    text,
    first,
    last,
  ]);
});

test.each([
  ['April 2017', 'Apr 2017'],
  ['Sept 2017', 'Sep 2017'],
  ['2017-04-01', '1 April 2017'],
  ['1 Apr 2017', '1 April 2017'],
  ['to September 2017', 'to Sep 2017'],
])('%s is written %s', (text, canonical) => {
  expect(periodText(period(text))).toBe(canonical);
});

test.each([
  ['2017/19', 'a financial year runs over two consecutive years: 2017/18 or 2018/19?'],
  ['2017/16', 'a financial year runs over two consecutive years: 2017/18 or 2015/16?'],
  ['2017/17', 'a financial year runs over two consecutive years: 2017/18 or 2016/17?'],
  ['1999/01', 'a financial year runs over two consecutive years: 1999/00 or 2000/01?'],
  ['2017-18', 'write the financial year as 2017/18'],
  ['2017/2018', 'write the financial year as 2017/18'],
  ['Q5 2017/18', 'a financial year has four quarters, Q1 (April to June) to Q4'],
  ['Q1 2017/19', 'a financial year runs over two consecutive years: 2017/18 or 2018/19?'],
  ['Q1 2017', '“2017” is not a financial year like 2017/18'],
  ['Qtr 2017', '“Qtr” is not a month'],
  ['31 June 2017', 'June has 30 days, so there is no 31 June'],
  ['soon', '“soon” is not a year, quarter, month or date'],
  ['', '“” is not a year, quarter, month or date'],
])('%s is refused: %s', (text, error) => {
  expect(readPeriod(text)).toEqual({ error });
});

test('the financial year turns on 1 April', () => {
  expect(yearText(financialYearOf(date('31 March 2018')))).toBe('2017/18');
  expect(yearText(financialYearOf(date('1 April 2018')))).toBe('2018/19');
  expect(quarterText(quarterOf(date('31 March 2018')))).toBe('Q4 2017/18');
});

test('a financial year has four quarters of three months, April first', () => {
  const year = { start: 2017 };
  expect(quartersOfYear(year).flatMap(monthsOfQuarter).map(monthText)).toEqual(
    'Apr May Jun Jul Aug Sep Oct Nov Dec'
      .split(' ')
      .map((name) => `${name} 2017`)
      .concat(['Jan 2018', 'Feb 2018', 'Mar 2018']),
  );
});

test('ranges include both ends and may be empty', () => {
  expect(yearsBetween({ start: 2017 }, { start: 2020 }).map(yearText)).toEqual([
    '2017/18',
    '2018/19',
    '2019/20',
    '2020/21',
  ]);
  expect(yearsBetween({ start: 2020 }, { start: 2017 })).toEqual([]);
  expect(monthsBetween({ year: 2017, month: 11 }, { year: 2018, month: 2 }).map(monthText)).toEqual([
    'Nov 2017',
    'Dec 2017',
    'Jan 2018',
    'Feb 2018',
  ]);
  expect(monthsBetween({ year: 2018, month: 2 }, { year: 2017, month: 11 })).toEqual([]);
  expect(quartersBetween({ start: 2017, quarter: 3 }, { start: 2018, quarter: 1 }).map(quarterText)).toEqual([
    'Q3 2017/18',
    'Q4 2017/18',
    'Q1 2018/19',
  ]);
});

test.each([
  ['1 October 2017', '2017/18', 6],
  ['1 October 2017', '2018/19', 12],
  ['1 October 2017', '2016/17', 0],
  ['1 April 2017', '2017/18', 12],
  ['31 March 2018', '2017/18', 1],
  ['1 April 2018', '2017/18', 0],
  ['15 October 2017', '2017/18', 6],
  ['1 January 2018', '2017/18', 3],
])('a start on %s leaves %s %i months', (start, year, count) => {
  const read = readYear(year);
  if (isProblem(read)) throw new Error(read.error);
  expect(monthsAfterStart(date(start), read)).toBe(count);
});

test.each([
  '2017/18',
  'Q1 2017/18',
  'Q4 2017/18',
  'Apr 2017',
  'Mar 2018',
  'to Sep 2017',
  '1 April 2017',
  '31 March 2018',
])('%s lies in the financial year 2017/18', (text) => {
  expect(yearOfPeriod(period(text))).toEqual(yearPeriod(2017));
});

test.each([
  ['31 March 2017', 2016],
  ['Mar 2017', 2016],
  ['Q1 2018/19', 2018],
  ['1 April 2018', 2018],
])('%s lies in the financial year before or after it', (text, start) => {
  expect(yearOfPeriod(period(text))).toEqual(yearPeriod(start));
});

test('the whole year comes before its first quarter, month and day', () => {
  const sorted = ['1 April 2017', 'Apr 2017', 'Q1 2017/18', '2016/17', '2017/18'].map(period).sort(comparePeriods);
  expect(sorted.map(periodText)).toEqual(['2016/17', '2017/18', 'Q1 2017/18', 'Apr 2017', '1 April 2017']);
  expect(samePeriod(period('Apr 2017'), period('to Apr 2017'))).toBe(false);
  expect(samePeriod(period('Apr 2017'), period('April 2017'))).toBe(true);
});

test('every period reads back from its text', () => {
  fc.assert(
    fc.property(periods, (value) => {
      expect(readPeriod(periodText(value))).toEqual(value);
    }),
  );
});

test('periods follow each other without gap and step back to where they were', () => {
  fc.assert(
    fc.property(periods, (value) => {
      const next = nextPeriod(value);
      expect(next.kind).toBe(value.kind);
      expect(comparePeriods(value, next) < 0 || value.kind === 'to date').toBe(true);
      if (value.kind !== 'to date') expect(startDate(next)).toEqual(dayAfter(value));
      expect(compareDates(startDate(value), endDate(value))).toBeLessThanOrEqual(0);
      expect(compareDates(startDate(yearOfPeriod(value)), startDate(value))).toBeLessThanOrEqual(0);
      expect(compareDates(endDate(value), endDate(yearOfPeriod(value)))).toBeLessThanOrEqual(0);
    }),
  );
});

test('years are 365 or 366 days long', () => {
  fc.assert(
    fc.property(starts, (start) => {
      const year = yearPeriod(start);
      expect([365, 366]).toContain(daysBetween(startDate(year), dayAfter(year)));
    }),
  );
});
