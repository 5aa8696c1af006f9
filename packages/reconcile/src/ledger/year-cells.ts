import { type Period, yearOfPeriod } from '@stplan/model';

/** By the calendar year in which a financial year starts: the columns that make up that year. */
export type YearColumns = ReadonlyMap<number, readonly number[]>;

const PARTS_OF_YEAR: Partial<Record<Period['kind'], number>> = { quarter: 4, month: 12 };

const known = new WeakMap<readonly Period[], YearColumns>();

/**
 * The columns of each year under a table's header: the year's own, or else its four quarters or twelve months; a
 * year of which a part is missing is not there.
 */
export function yearColumns(periods: readonly Period[]): YearColumns {
  const cached = known.get(periods);
  if (cached !== undefined) return cached;
  const columns = new Map<number, readonly number[]>();
  const parts = new Map<string, number[]>();
  periods.forEach((period, index) => {
    if (period.kind === 'year') {
      if (!columns.has(period.start)) columns.set(period.start, [index]);
      return;
    }
    const length = PARTS_OF_YEAR[period.kind];
    if (length === undefined) return;
    const { start } = yearOfPeriod(period);
    const key = `${period.kind} ${start}`;
    const list = parts.get(key) ?? [];
    parts.set(key, [...list, index]);
    if (list.length + 1 === length && !columns.has(start)) columns.set(start, [...list, index]);
  });
  known.set(periods, columns);
  return columns;
}
