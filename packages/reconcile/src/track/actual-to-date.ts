import {
  type CalendarDate,
  compareDates,
  type Exact,
  endDate,
  fraction,
  type Period,
  plus,
  type Series,
  times,
  yearOfPeriod,
  ZERO,
} from '@stplan/model';

/** What a scheme has saved since April of a financial year. */
export type ActualToDate = {
  readonly year: number;
  /** Months of the year that are counted. */
  readonly months: number;
  readonly last: Period;
  readonly value: Exact;
  /** The most that the printed digits allow. */
  readonly hi: Exact;
};

const MONTHS: Partial<Record<Period['kind'], number>> = { month: 1, quarter: 3 };
const HALF = fraction(1n, 2n) ?? ZERO;

/**
 * The sum of the latest year’s months or quarters from its first on; undefined where one before the last is missing.
 * With a day only of what had ended by then.
 */
export function actualToDate({ periods, cells }: Series, asAt?: CalendarDate): ActualToDate | undefined {
  const stated = periods.flatMap((period, column) => {
    const figure = cells[column];
    if (figure === undefined || MONTHS[period.kind] === undefined) return [];
    return asAt !== undefined && compareDates(endDate(period), asAt) > 0 ? [] : [{ period, figure }];
  });
  const last = stated.at(-1)?.period;
  if (last === undefined) return undefined;
  const year = yearOfPeriod(last).start;
  const counted = stated.filter(({ period }) => yearOfPeriod(period).start === year);
  const months = counted.reduce((sum, { period }) => sum + (MONTHS[period.kind] ?? 0), 0);
  if (months !== monthsUpTo(last)) return undefined;
  const value = counted.reduce((sum, { figure }) => plus(sum, figure.value), ZERO);
  const slack = counted.reduce((sum, { figure }) => plus(sum, times(figure.step, HALF)), ZERO);
  return { year, months, last, value, hi: plus(value, slack) };
}

/** Months from April to the end of a month or quarter. */
function monthsUpTo(period: Period): number {
  if (period.kind === 'quarter') return period.quarter * 3;
  return period.kind === 'month' ? ((period.month + 8) % 12) + 1 : 0;
}
