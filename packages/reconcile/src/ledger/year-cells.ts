import { type Period, yearOfPeriod } from '@stplan/model';

const PARTS_OF_YEAR: Partial<Record<Period['kind'], number>> = { quarter: 4, month: 12 };

/**
 * The columns of a table's header that make up a financial year, by its first calendar year: the year's own column, or
 * else its four quarters or twelve months; none where a part of the year is missing.
 */
export function columnsOfYear(periods: readonly Period[], start: number): readonly number[] {
  const own = periods.findIndex((period) => period.kind === 'year' && period.start === start);
  if (own >= 0) return [own];
  for (const [kind, length] of Object.entries(PARTS_OF_YEAR)) {
    const parts = periods.flatMap((period, column) =>
      period.kind === kind && yearOfPeriod(period).start === start ? [column] : [],
    );
    if (parts.length === length) return parts;
  }
  return [];
}

/** The years of headers that were asked about: tables of one file with the same periods share their header's list. */
const known = new WeakMap<readonly Period[], readonly number[]>();

/** The financial years that a table's header makes up, in order. */
export function headerYears(periods: readonly Period[]): readonly number[] {
  let years = known.get(periods);
  if (years === undefined) {
    years = yearsIn(periods);
    known.set(periods, years);
  }
  return years;
}

function yearsIn(periods: readonly Period[]): readonly number[] {
  const years = new Set<number>();
  for (const period of periods) {
    if (period.kind === 'year') years.add(period.start);
    else if (period.kind in PARTS_OF_YEAR) {
      const { start } = yearOfPeriod(period);
      if (columnsOfYear(periods, start).length > 0) years.add(start);
    }
  }
  return [...years].sort((a, b) => a - b);
}
