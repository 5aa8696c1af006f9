import { compareDates, dateText } from '@stplan/model';
import type { MilestoneRow } from '../../reading/milestone-rows.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { type Sentence, say } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';

/** How many milestones are late, or through which the critical path runs and when it ends. */
export function scheduleMessage(view: ReportView, rows: readonly MilestoneRow[]): Sentence {
  const asAt = view.plan.definition?.asAt?.value;
  const overdue = rows.filter((row) => row.overdue);
  const critical = rows.filter((row) => row.critical && row.finish !== undefined);
  const end = critical.reduce<MilestoneRow | undefined>(
    (last, row) => (last?.finish && row.finish && compareDates(last.finish, row.finish) >= 0 ? last : row),
    undefined,
  );
  const path =
    end?.finish &&
    `the critical path of ${counted(critical.length, 'milestone')} ends with ${end.milestone.title ?? end.milestone.name} on ${dateText(end.finish)}`;
  if (overdue.length > 0 && asAt) {
    return say`${counted(overdue.length, 'milestone')} ${overdue.length === 1 ? 'is' : 'are'} overdue at ${dateText(asAt)}${path && `; ${path}`}`;
  }
  if (path) return say`T${path.slice(1)}`;
  return say`${counted(rows.length, 'milestone')}${asAt ? `, none overdue at ${dateText(asAt)}` : ''}`;
}
