import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isRealDate,
  toDayNumber,
} from './calendar-date.ts';
import { dateText, isoDateText } from './period-text.ts';
import { readDate } from './read-date.ts';

/** Years 0 to 4000. */
const dayNumbers = fc.integer({ min: -719_528, max: 741_000 });

test.each([
  [{ year: 1970, month: 1, day: 1 }, 0],
  [{ year: 2000, month: 2, day: 29 }, 11_016],
  [{ year: 2017, month: 4, day: 1 }, 17_257],
  [{ year: 1900, month: 3, day: 1 }, -25_508],
])('%o is day %i', (date, number) => {
  expect(toDayNumber(date)).toBe(number);
  expect(fromDayNumber(number)).toEqual(date);
});

test('day numbers and dates agree with the platform calendar over four thousand years', () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      const date = fromDayNumber(number);
      const platform = new Date(number * 86_400_000);
      expect(date).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
      expect(isRealDate(date)).toBe(true);
      expect(toDayNumber(date)).toBe(number);
    }),
  );
});

test('dates compare and subtract as their day numbers', () => {
  fc.assert(
    fc.property(dayNumbers, dayNumbers, (a, b) => {
      const [one, other] = [fromDayNumber(a), fromDayNumber(b)];
      expect(Math.sign(compareDates(one, other))).toBe(Math.sign(a - b));
      expect(daysBetween(one, other)).toBe(b - a);
      expect(addDays(one, b - a)).toEqual(other);
    }),
  );
});

test('both texts of a date read back', () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      const date = fromDayNumber(number);
      expect(readDate(dateText(date))).toEqual(date);
      expect(readDate(isoDateText(date))).toEqual(date);
    }),
  );
});

test('a month later is the same day or the end of the shorter month', () => {
  expect(addMonths({ year: 2017, month: 1, day: 31 }, 1)).toEqual({ year: 2017, month: 2, day: 28 });
  expect(addMonths({ year: 2017, month: 10, day: 15 }, 6)).toEqual({ year: 2018, month: 4, day: 15 });
  expect(addMonths({ year: 2017, month: 1, day: 15 }, -1)).toEqual({ year: 2016, month: 12, day: 15 });
  fc.assert(
    fc.property(dayNumbers, fc.integer({ min: -600, max: 600 }), (number, months) => {
      expect(isRealDate(addMonths(fromDayNumber(number), months))).toBe(true);
    }),
  );
});

test('century years are leap years only every fourth time', () => {
  expect([1900, 2000, 2016, 2017].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
});

test.each(['1 April 2017', '1 Apr 2017', '2017-04-01', '01 April 2017'])('%s is a date', (text) => {
  expect(readDate(text)).toEqual({ year: 2017, month: 4, day: 1 });
});

test.each([
  ['31 June 2017', 'June has 30 days, so there is no 31 June'],
  ['29 February 2017', 'February 2017 has 28 days, so there is no 29 February'],
  ['0 March 2017', 'March has 31 days, so there is no 0 March'],
  ['2017-13-01', 'there is no month 13: a date is year-month-day'],
  ['2017-06-31', 'June has 30 days, so there is no 31 June'],
  ['1 Avril 2017', '“Avril” is not a month'],
  ['1 april 2017', '“april” is not a month'],
  ['April 2017', '“April 2017” is not a date like 1 April 2017'],
  ['1/4/2017', '“1/4/2017” is not a date like 1 April 2017'],
])('%s is refused: %s', (text, error) => {
  expect(readDate(text)).toEqual({ error });
});
