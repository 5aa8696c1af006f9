import { dateText } from '@stplan/model';
import type { MilestoneTrack } from '@stplan/reconcile';

/** `14 of 44 milestones are complete; 2 are overdue, 5 due by 31 December 2017, 3 of those to come slipping`. */
export function milestoneSummary({ total, complete, overdue, due, dueUntil, slipping }: MilestoneTrack): string {
  if (total === 0) return 'There are no milestones.';
  const others = [
    `${overdue.length === 0 ? 'none' : overdue.length} overdue`,
    `${due.length === 0 ? 'none' : due.length} due by ${dateText(dueUntil)}`,
    `${slipping.length === 0 ? 'none' : slipping.length} of the later ones slipping`,
  ];
  return `${complete} of ${total} ${total === 1 ? 'milestone is' : 'milestones are'} complete: ${others.join(', ')}.`;
}
