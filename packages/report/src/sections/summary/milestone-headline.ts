import { dateText } from '@stplan/model';
import { isOverdue } from '../../reading/report-view.ts';
import { say } from '../../words/sentence.ts';
import { counted, separated } from '../../words/wording.ts';
import type { HeadlineReader } from './headline.ts';

/** How many milestones have passed their date without being complete. */
export const milestoneHeadline: HeadlineReader = (view) => {
  const { milestone } = view.plan.elements;
  if (milestone.length === 0) return undefined;
  const asAt = view.plan.definition?.asAt?.value;
  const complete = milestone.filter(({ status }) => status?.value.status === 'complete').length;
  if (asAt === undefined) {
    return {
      label: 'Milestones',
      figure: separated(milestone.length),
      note: say`${complete} complete; without a position date none can be called overdue`,
      section: 'milestones',
    };
  }
  const overdue = milestone.filter((one) => isOverdue(view, one)).length;
  return {
    label: 'Milestones overdue',
    figure: separated(overdue),
    note: say`of ${counted(milestone.length, 'milestone')} at ${dateText(asAt)}; ${complete} complete`,
    section: 'milestones',
    alarming: overdue > 0,
  };
};
