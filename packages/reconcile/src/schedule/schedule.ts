import { type CalendarDate, compareDates, daysBetween, type Milestone, type Plan } from '@stplan/model';
import { shifted } from './duration.ts';
import { forecastsOf, NO_FORECAST } from './forecast.ts';
import { milestoneOrder } from './milestone-order.ts';

/** When a milestone can be reached and how much room it has. */
export type ScheduledMilestone = {
  readonly milestone: Milestone;
  /** As early as its predecessors, start and duration allow; its own status, when it says so, decides. */
  readonly earliest: CalendarDate | undefined;
  /** When work on it begins, so that it is reached on the earliest date. */
  readonly begins: CalendarDate | undefined;
  /** As late as its due date and everything that waits for it allow. */
  readonly latest: CalendarDate | undefined;
  /** Days from earliest to latest; below zero when the dates cannot be kept. */
  readonly slack: number | undefined;
  /** The predecessor that decides the earliest date. */
  readonly drivenBy: string | undefined;
  /** When it is to be expected: its own date, or later where its status or what it comes after is late. */
  readonly forecast: CalendarDate | undefined;
  /** Days from its due date to the forecast; 0 when it is not late, or has no due date. */
  readonly late: number;
  /** Of a late milestone the predecessor that makes it so; undefined when it is late by itself. */
  readonly delayedBy: string | undefined;
  /** Whether it lies on the path that decides the last milestone. */
  readonly critical: boolean;
};

/** When milestones are to be expected, given those that they wait for. */
export type Schedule = {
  readonly milestones: readonly ScheduledMilestone[];
  readonly byName: ReadonlyMap<string, ScheduledMilestone>;
  /** The chain of milestones that decides when the last one is reached, first to last. */
  readonly criticalPath: readonly string[];
  /** Milestones that wait for each other, each cycle with its whole path. */
  readonly cycles: readonly (readonly string[])[];
};

type Forward = { readonly date: CalendarDate | undefined; readonly drivenBy: string | undefined };

/** Critical path and slack of a plan's milestones. */
export function scheduleOf(plan: Plan): Schedule {
  const { order, cycles } = milestoneOrder(plan.elements.milestone);
  const earliest = forward(order);
  const forecasts = forecastsOf(order, plan.definition?.asAt?.value);
  const latest = backward(order, earliest);
  const criticalPath = pathTo(lastOf(order, earliest), earliest);
  const critical = new Set(criticalPath);
  const milestones = plan.elements.milestone.map((milestone): ScheduledMilestone => {
    const { name } = milestone;
    const first = earliest.get(name);
    const last = latest.get(name);
    return {
      milestone,
      earliest: first?.date,
      begins: first?.date && shifted(first.date, milestone.takes?.value, -1),
      latest: last,
      slack: first?.date === undefined || last === undefined ? undefined : daysBetween(first.date, last),
      drivenBy: first?.drivenBy,
      ...(forecasts.get(name) ?? NO_FORECAST),
      critical: critical.has(name),
    };
  });
  return { milestones, byName: new Map(milestones.map((one) => [one.milestone.name, one])), criticalPath, cycles };
}

function forward(order: readonly Milestone[]): ReadonlyMap<string, Forward> {
  const known = new Map<string, Forward>();
  for (const milestone of order) {
    let start: CalendarDate | undefined = milestone.starts?.value;
    let drivenBy: string | undefined;
    for (const { milestone: before, lag } of milestone.after) {
      const reached = known.get(before.name)?.date;
      const ready = reached && shifted(reached, lag, 1);
      if (ready === undefined || (start !== undefined && compareDates(ready, start) <= 0)) continue;
      start = ready;
      drivenBy = before.name;
    }
    const worked = start && shifted(start, milestone.takes?.value, 1);
    known.set(milestone.name, { date: settled(milestone) ?? worked ?? milestone.due?.value, drivenBy });
  }
  return known;
}

/** The date that a status gives: complete on it, or delayed to it. */
function settled({ status }: Milestone): CalendarDate | undefined {
  if (status === undefined) return undefined;
  const { status: said, date } = status.value;
  return said === 'complete' || said === 'delayed to' ? date : undefined;
}

function backward(
  order: readonly Milestone[],
  earliest: ReadonlyMap<string, Forward>,
): ReadonlyMap<string, CalendarDate> {
  const latest = new Map<string, CalendarDate>();
  const limit = (name: string, date: CalendarDate): void => {
    const known = latest.get(name);
    if (known === undefined || compareDates(date, known) < 0) latest.set(name, date);
  };
  for (const milestone of [...order].reverse()) {
    const { name, due, takes, after } = milestone;
    if (due !== undefined) limit(name, due.value);
    const own = latest.get(name) ?? earliest.get(name)?.date;
    if (own === undefined) continue;
    limit(name, own);
    const begun = shifted(own, takes?.value, -1);
    for (const { milestone: before, lag } of after) limit(before.name, shifted(begun, lag, -1));
  }
  return latest;
}

/** Of milestones reached on the same day the one that waits for the others. */
function lastOf(order: readonly Milestone[], earliest: ReadonlyMap<string, Forward>): string | undefined {
  let last: { readonly name: string; readonly date: CalendarDate } | undefined;
  for (const { name } of order) {
    const date = earliest.get(name)?.date;
    if (date !== undefined && (last === undefined || compareDates(date, last.date) >= 0)) last = { name, date };
  }
  return last?.name;
}

function pathTo(last: string | undefined, earliest: ReadonlyMap<string, Forward>): readonly string[] {
  const path: string[] = [];
  for (let name = last; name !== undefined; name = earliest.get(name)?.drivenBy) path.unshift(name);
  return path;
}
