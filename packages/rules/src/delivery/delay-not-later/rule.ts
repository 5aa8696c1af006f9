import { compareDates, dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Milestones that are delayed to a day no later than the one on which they are due, or to no day at all. */
export const rule = planRule({
  id: 'delivery/delay-not-later',
  number: 'STP0511',
  severity: 'warning',
  title: 'A delayed milestone is not dated later',
  check: ({ plan }) =>
    plan.elements.milestone.flatMap(({ name, status, due }) => {
      if (status?.value.status !== 'delayed to') return [];
      const { date } = status.value;
      if (date !== undefined && (due === undefined || compareDates(date, due.value) > 0)) return [];
      const message =
        date === undefined
          ? `${name} is delayed, but the plan does not say to which day.`
          : `${name} is delayed to ${dateText(date)}, which is no later than its due date of ${dateText(due?.value ?? date)}.`;
      return [
        {
          message,
          help: 'State the day on which it is expected now, and leave the day on which it was first due as it was.',
          span: status.span,
          fixes: [
            { title: 'Say that it is on track', safe: false, edits: [{ span: status.span, text: 'status on track' }] },
          ],
          ...(due && { related: [{ message: `due ${dateText(due.value)}`, span: due.span }] }),
        },
      ];
    }),
});
