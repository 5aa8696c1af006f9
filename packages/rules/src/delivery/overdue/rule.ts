import { type CalendarDate, compareDates, dateText, type Milestone } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { expectedDate } from '../expected-date.ts';
import { isComplete, statusText } from '../status-text.ts';

/** Milestones whose date has passed at the day for which the plan speaks, and which are not complete. */
export const rule = planRule({
  id: 'delivery/overdue',
  number: 'STP0530',
  severity: 'warning',
  title: 'A milestone is past its date and not complete',
  check: ({ plan: { definition, elements } }) => {
    const asAt = definition?.asAt;
    if (asAt === undefined) return [];
    return elements.milestone.flatMap((milestone) => {
      const date = expectedDate(milestone);
      if (date === undefined || !isOverdue(milestone, date, asAt.value)) return [];
      const said = statusText(milestone);
      const { name, status, due, nameSpan } = milestone;
      return [
        {
          message: `${name} was due by ${dateText(date)}, and as at ${dateText(asAt.value)} ${said === undefined ? 'it has no status' : `its status is still “${said}”`}.`,
          help: 'State what became of it: complete, with the day, or delayed to the day on which it is expected now.',
          span: status?.span ?? due?.span ?? nameSpan,
          related: [{ message: `as at ${dateText(asAt.value)}`, span: asAt.span }],
        },
      ];
    });
  },
});

function isOverdue(milestone: Milestone, date: CalendarDate, asAt: CalendarDate): boolean {
  return !isComplete(milestone) && compareDates(date, asAt) < 0;
}
