import { addMonths, type CalendarDate, compareDates, daysBetween, type Milestone } from '@stplan/model';
import type { Schedule, ScheduledMilestone } from '../schedule/schedule.ts';

/** A milestone as it stands on a day. */
export type TrackedMilestone = {
  readonly milestone: Milestone;
  /** When it is due, or to which day it is said to be delayed. */
  readonly due: CalendarDate | undefined;
  /** Undefined where its day has passed and nothing says when it comes. */
  readonly forecast: CalendarDate | undefined;
  /** Days from the first due date to the forecast, or to the day that is spoken of where there is none. */
  readonly late: number;
  readonly delayedBy: string | undefined;
  readonly slack: number | undefined;
};

/** The milestones of a plan on a day; each stands in one of overdue, due and slipping, the first that fits. */
export type MilestoneTrack = {
  readonly total: number;
  readonly complete: number;
  /** Their day has passed and they are not complete. */
  readonly overdue: readonly TrackedMilestone[];
  /** Their day comes within the next three months. */
  readonly due: readonly TrackedMilestone[];
  /** The last day of those three months. */
  readonly dueUntil: CalendarDate;
  /** Their day is later, and they are to be expected after it. */
  readonly slipping: readonly TrackedMilestone[];
  /** What is left of the chain that decides when the last milestone is reached, first to last. */
  readonly criticalPath: readonly TrackedMilestone[];
};

const MONTHS_AHEAD = 3;

/** How milestones stand on a day for which the schedule was worked out; those of one owner if it is named. */
export function trackedMilestones(
  schedule: Schedule,
  asAt: CalendarDate,
  organisation: string | undefined,
): MilestoneTrack {
  const own = schedule.milestones.filter(
    ({ milestone: { owner } }) => organisation === undefined || owner?.value.organisation.name === organisation,
  );
  const open = own.filter((one) => !isComplete(one, asAt)).map((one) => tracked(one, asAt));
  const dueUntil = addMonths(asAt, MONTHS_AHEAD);
  const isBefore = ({ due }: TrackedMilestone, date: CalendarDate) => due !== undefined && compareDates(due, date) < 0;
  const overdue = open.filter((one) => isBefore(one, asAt));
  const later = open.filter((one) => !isBefore(one, asAt));
  const isSoon = ({ due }: TrackedMilestone) => due !== undefined && compareDates(due, dueUntil) <= 0;
  const names = new Set(own.map(({ milestone }) => milestone.name));
  return {
    total: own.length,
    complete: own.length - open.length,
    overdue: overdue.sort(byDue),
    due: later.filter(isSoon).sort(byDue),
    dueUntil,
    slipping: later.filter((one) => !isSoon(one) && one.late > 0).sort(byDue),
    criticalPath: schedule.criticalPath.flatMap((name) => {
      const one = schedule.byName.get(name);
      return one === undefined || !names.has(name) || isComplete(one, asAt) ? [] : [tracked(one, asAt)];
    }),
  };
}

/** What was completed later was not complete on the day. */
function isComplete({ milestone: { status } }: ScheduledMilestone, asAt: CalendarDate): boolean {
  const { status: said, date } = status?.value ?? {};
  return said === 'complete' && (date === undefined || compareDates(date, asAt) <= 0);
}

function tracked(
  { milestone, forecast, late, delayedBy, slack }: ScheduledMilestone,
  asAt: CalendarDate,
): TrackedMilestone {
  const { status, date } = milestone.status?.value ?? {};
  const due = (status === 'delayed to' ? date : undefined) ?? milestone.due?.value;
  const first = milestone.due?.value ?? due;
  // What has passed and is not complete is not to be expected then.
  const isPast = forecast !== undefined && compareDates(forecast, asAt) < 0;
  if (!isPast) return { milestone, due, forecast, late, delayedBy, slack };
  return {
    milestone,
    due,
    forecast: undefined,
    late: first === undefined ? 0 : daysBetween(first, asAt),
    delayedBy,
    slack,
  };
}

function byDue(a: TrackedMilestone, b: TrackedMilestone): number {
  if (a.due === undefined || b.due === undefined) return Number(a.due === undefined) - Number(b.due === undefined);
  return compareDates(a.due, b.due) || (a.milestone.name < b.milestone.name ? -1 : 1);
}
