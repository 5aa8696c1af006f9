import {
  abs,
  type CalendarDate,
  compare,
  compareDates,
  type Exact,
  endDate,
  exactDigits,
  type Figure,
  formatPercent,
  isRatio,
  minus,
  over,
  type Period,
  plus,
  samePeriod,
  type Trajectory,
} from '@stplan/model';
import { amountText } from '../wording/amount-text.ts';

/** A value of a trajectory. */
export type Point = { readonly period: Period; readonly figure: Figure };

/** The planned values in order of time. */
export function plannedPoints(trajectory: Trajectory): readonly Point[] {
  return pointsOf(trajectory, 'planned');
}

/** The actual values in order of time. */
export function actualPoints(trajectory: Trajectory): readonly Point[] {
  return pointsOf(trajectory, 'actual');
}

function pointsOf({ rows }: Trajectory, measure: 'planned' | 'actual'): readonly Point[] {
  // A second row of the same measure has a title, and is about a part.
  const row = rows.find((one) => one.measure === measure && one.title === undefined && one.upTo === undefined);
  if (row === undefined) return [];
  return row.series.periods
    .flatMap((period, column): Point[] => {
      const figure = row.series.cells[column];
      return figure === undefined ? [] : [{ period, figure }];
    })
    .sort((a, b) => compareDates(endDate(a.period), endDate(b.period)));
}

/** The last period with both a planned and an actual value that has ended by a day. */
export function latestBoth(trajectory: Trajectory, asAt: CalendarDate | undefined) {
  const planned = plannedPoints(trajectory);
  const actual = actualPoints(trajectory).findLast(
    ({ period }) =>
      (asAt === undefined || compareDates(endDate(period), asAt) <= 0) &&
      planned.some((one) => samePeriod(one.period, period)),
  );
  const plan = actual && planned.find(({ period }) => samePeriod(period, actual.period));
  return actual === undefined || plan === undefined ? undefined : { actual, planned: plan };
}

/** Whether two figures differ by more than their printed digits allow. */
export function differ(a: Figure, b: Figure): boolean {
  const allowed = over(plus(a.step, b.step), { n: 2n, d: 1n }) ?? a.step;
  return compare(abs(minus(a.value, b.value)), allowed) > 0;
}

/** The distance of two figures in a sentence: `0.6 percentage points`, `3 people`. */
export function gapText(a: Figure, b: Figure): string {
  const gap: Exact = abs(minus(a.value, b.value));
  const digits = Math.max(a.digits, b.digits);
  if (!isRatio(a.unit)) return amountText({ ...a, value: gap, digits });
  const shown = formatPercent(gap, Math.max(1, Math.min(exactDigits(gap, '%') ?? digits, 2))).replace('%', '');
  return `${shown} percentage ${shown === '1.0' ? 'point' : 'points'}`;
}
