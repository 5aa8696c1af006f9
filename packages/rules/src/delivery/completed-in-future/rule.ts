import { compareDates, dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Milestones that are complete on a day after the one for which the plan speaks. */
export const rule = planRule({
  id: 'delivery/completed-in-future',
  number: 'STP0506',
  severity: 'error',
  title: 'A milestone is complete on a day that has not come',
  check: ({ plan: { definition, elements } }) => {
    const asAt = definition?.asAt;
    if (asAt === undefined) return [];
    return elements.milestone.flatMap(({ name, status }) => {
      const date = status?.value.status === 'complete' ? status.value.date : undefined;
      if (status === undefined || date === undefined || compareDates(date, asAt.value) <= 0) return [];
      return [
        {
          message: `${name} is complete on ${dateText(date)}, but the plan describes the position as at ${dateText(asAt.value)}.`,
          help: 'Correct the day, bring the plan’s own date forward, or say that the milestone is on track.',
          span: status.span,
          related: [{ message: `as at ${dateText(asAt.value)}`, span: asAt.span }],
          fixes: [
            {
              title: 'Say that it is on track',
              safe: false,
              edits: [{ span: status.span, text: 'status on track' }],
            },
          ],
        },
      ];
    });
  },
});
