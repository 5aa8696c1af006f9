import {
  type CalendarDate,
  type Efficiency,
  type Exact,
  financialYearOf,
  isZero,
  ONE,
  over,
  plus,
  type Series,
  sum,
  yearOfPeriod,
  ZERO,
} from '@stplan/model';

/** Months of a financial year. */
const MONTHS = 12;

const EVEN: readonly Exact[] = Array.from({ length: MONTHS }, () => ({ n: 1n, d: 12n }));

/**
 * How a scheme's amount of a year falls over its months, April first, as shares of the whole: the first year by the
 * phasing that the scheme states, or evenly from the month in which it starts; every other year evenly. A profile in
 * words has no shares, so it counts as even.
 */
export function monthlyShares({ phasing }: Efficiency, year: number, start: CalendarDate): readonly Exact[] {
  if (financialYearOf(start).start !== year) return EVEN;
  const stated = phasing?.value;
  const weights =
    stated?.form === 'shares'
      ? quarterly(stated.shares)
      : stated?.form === 'series'
        ? stated.rows.map((row) => tabled(row, year)).find((row) => row !== undefined)
        : undefined;
  return normal(weights) ?? normal(EVEN.map((_, month) => (month < monthOfYear(start) ? ZERO : ONE))) ?? EVEN;
}

/** The part of an amount of one year that falls into another once every month of it is so many months later. */
export function movedShare(shares: readonly Exact[], from: number, to: number, months: number): Exact {
  return sum(shares.filter((_, month) => from + Math.floor((month + months) / MONTHS) === to));
}

function quarterly(shares: readonly Exact[]): readonly Exact[] | undefined {
  return shares.length === 4 ? shares.flatMap((share) => [share, share, share]) : undefined;
}

/** The months or quarters of a year in a table; undefined when it does not have them all. */
function tabled({ periods, cells }: Series, year: number): readonly Exact[] | undefined {
  const own = periods.flatMap((period, column) =>
    yearOfPeriod(period).start === year ? [{ kind: period.kind, value: cells[column]?.value ?? ZERO }] : [],
  );
  const values = own.map(({ value }) => value);
  if (own.length === MONTHS && own.every(({ kind }) => kind === 'month')) return values;
  return own.length === 4 && own.every(({ kind }) => kind === 'quarter') ? quarterly(values) : undefined;
}

/** Weights as shares of their sum; undefined when they come to nothing. */
function normal(weights: readonly Exact[] | undefined): readonly Exact[] | undefined {
  const whole = weights?.reduce(plus, ZERO) ?? ZERO;
  return isZero(whole) ? undefined : weights?.map((weight) => over(weight, whole) ?? ZERO);
}

function monthOfYear({ month }: CalendarDate): number {
  return (month + 8) % MONTHS;
}
