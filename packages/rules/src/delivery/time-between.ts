import { type CalendarDate, compareDates, dateText, type Fix, type Milestone, type Plan } from '@stplan/model';
import { expectedDate, laterBy } from './expected-date.ts';
import { type FoundPredecessor, predecessorsOf } from './predecessors.ts';
import { isComplete } from './status-text.ts';

/** A milestone whose date comes after its predecessor's, but too soon for the work between. */
export type ShortTime = {
  readonly milestone: Milestone;
  readonly date: CalendarDate;
  readonly before: FoundPredecessor;
  readonly reached: CalendarDate;
  /** The first day on which the work can be done. */
  readonly possible: CalendarDate;
};

/** Where the time that a milestone takes does not fit between its predecessor and its date; one finding a milestone. */
export function shortTimes(plan: Plan): ShortTime[] {
  return plan.elements.milestone.flatMap((milestone) => {
    const date = expectedDate(milestone);
    const { takes } = milestone;
    if (date === undefined || takes === undefined || isComplete(milestone)) return [];
    const found = predecessorsOf(milestone, plan).flatMap((before): ShortTime[] => {
      const reached = expectedDate(before.milestone);
      const ready = reached && (before.lag === undefined ? reached : laterBy(reached, before.lag));
      const possible = ready && laterBy(ready, takes.value);
      // Too early by the order alone is told by the order.
      if (reached === undefined || ready === undefined || possible === undefined || compareDates(date, ready) < 0)
        return [];
      return compareDates(date, possible) < 0 ? [{ milestone, date, before, reached, possible }] : [];
    });
    const [latest] = found.sort((a, b) => compareDates(b.possible, a.possible));
    return latest === undefined ? [] : [latest];
  });
}

/** Whether a milestone's own status says that it slipped. */
export function isDelayed({ status }: Milestone): boolean {
  return status?.value.status === 'delayed to';
}

/** Puts the first possible day where the milestone is dated now. */
export function laterDate({ milestone, possible }: ShortTime): readonly Fix[] {
  return datedOn(milestone, possible);
}

/** Puts a day where a milestone is dated now. */
export function datedOn({ due, status }: Milestone, day: CalendarDate): readonly Fix[] {
  const stated = status?.value.date === undefined ? due : status;
  if (stated === undefined) return [];
  const word = stated === due ? 'due' : 'status delayed to';
  const edits = [{ span: stated.span, text: `${word} ${dateText(day)}` }];
  return [{ title: `Date it ${dateText(day)}`, safe: false, edits }];
}
