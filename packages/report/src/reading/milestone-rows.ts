import { type CalendarDate, compareDates, type Milestone } from '@stplan/model';
import type { ScheduledMilestone } from '../report-input.ts';
import { byText } from './by-text.ts';
import { isOverdue, type ReportView } from './report-view.ts';

/** A milestone with its place in the schedule. */
export type MilestoneRow = {
  readonly milestone: Milestone;
  readonly scheduled: ScheduledMilestone | undefined;
  readonly start: CalendarDate | undefined;
  /** When it is reached: as scheduled, or else as it is due. */
  readonly finish: CalendarDate | undefined;
  readonly critical: boolean;
  readonly complete: boolean;
  readonly overdue: boolean;
};

/** All milestones, the earliest first. */
export function milestoneRows(view: ReportView): MilestoneRow[] {
  return view.plan.elements.milestone
    .map((milestone) => {
      const scheduled = view.schedule.get(milestone.name);
      const finish = scheduled?.finish ?? milestone.due?.value;
      return {
        milestone,
        scheduled,
        start: scheduled?.start ?? milestone.starts?.value ?? finish,
        finish,
        critical: scheduled?.critical ?? false,
        complete: milestone.status?.value.status === 'complete',
        overdue: isOverdue(view, milestone),
      };
    })
    .sort(
      (a, b) => byDate(a.start, b.start) || byDate(a.finish, b.finish) || byText(a.milestone.name, b.milestone.name),
    );
}

function byDate(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}
