import { type CalendarDate, compareDates, daysBetween, type Milestone } from '@stplan/model';
import { shifted } from './duration.ts';

/** When a milestone is to be expected as things stand, and what makes it late. */
export type Forecast = {
  readonly forecast: CalendarDate | undefined;
  /** Days from the due date to the forecast; 0 when it is not late, or has no due date. */
  readonly late: number;
  /** Of a late milestone the predecessor that makes it so; undefined when it is late by itself. */
  readonly delayedBy: string | undefined;
};

/** The forecast of a milestone that waits in a circle. */
export const NO_FORECAST: Forecast = { forecast: undefined, late: 0, delayedBy: undefined };

/**
 * Passes delays on: a milestone is reached on the date that its status gives, else when it is due, but not before what
 * it comes after is reached and its own work is done, and, when its status says that it is not complete, not before the
 * day for which the plan speaks. `order` has predecessors first; `supposed` gives milestones other dates.
 */
export function forecastsOf(
  order: readonly Milestone[],
  asAt: CalendarDate | undefined,
  supposed: ReadonlyMap<string, CalendarDate> = new Map(),
): ReadonlyMap<string, Forecast> {
  const known = new Map<string, Forecast>();
  for (const milestone of order) known.set(milestone.name, forecast(milestone, known, asAt, supposed));
  return known;
}

function forecast(
  milestone: Milestone,
  known: ReadonlyMap<string, Forecast>,
  asAt: CalendarDate | undefined,
  supposed: ReadonlyMap<string, CalendarDate>,
): Forecast {
  const { name, status, due, starts, takes, after } = milestone;
  const said = status?.value;
  if (said?.status === 'complete') return against(due?.value, said.date ?? due?.value, undefined);
  const own = supposed.get(name) ?? (said?.status === 'delayed to' ? said.date : undefined) ?? due?.value;
  let date = own ?? (starts && shifted(starts.value, takes?.value, 1));
  if (said !== undefined && asAt !== undefined && date !== undefined && compareDates(date, asAt) < 0) date = asAt;
  let delayedBy: string | undefined;
  for (const { milestone: before, lag } of after) {
    const reached = known.get(before.name)?.forecast;
    const ready = reached && shifted(shifted(reached, lag, 1), takes?.value, 1);
    if (ready === undefined || (date !== undefined && compareDates(ready, date) <= 0)) continue;
    date = ready;
    delayedBy = before.name;
  }
  return against(due?.value, date, delayedBy);
}

function against(
  due: CalendarDate | undefined,
  date: CalendarDate | undefined,
  delayedBy: string | undefined,
): Forecast {
  const late = due === undefined || date === undefined ? 0 : Math.max(0, daysBetween(due, date));
  return { forecast: date, late, delayedBy };
}
