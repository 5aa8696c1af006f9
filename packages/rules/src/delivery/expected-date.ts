import { addDays, addMonths, type CalendarDate, type Exact, type Figure, type Milestone } from '@stplan/model';

/** Durations of more than this many units are mistakes that other rules tell. */
const MOST = 100_000;

/** When a milestone is to be reached as the plan tells it now: the date it slipped to or was reached on, else its due date. */
export function expectedDate({ due, status }: Milestone): CalendarDate | undefined {
  return status?.value.date ?? due?.value;
}

/** A date later by a duration in days, weeks, months or years; undefined when it is in no such unit. */
export function laterBy(date: CalendarDate, { value, unit }: Figure): CalendarDate | undefined {
  const count = whole(value);
  if (Math.abs(count) > MOST) return undefined;
  if (unit.days === 1) return addDays(date, count);
  if (unit.weeks === 1) return addDays(date, 7 * count);
  if (unit.months === 1) return addMonths(date, count);
  return unit.years === 1 ? addMonths(date, 12 * count) : undefined;
}

/** Parts of days, weeks or months count for nothing, in favour of the plan. */
function whole({ n, d }: Exact): number {
  return Number(n / d);
}
