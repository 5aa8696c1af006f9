import { compareDates, dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { isDelayed, laterDate, shortTimes } from '../time-between.ts';

/** Milestones that keep their date, though what they come after slipped and the time left is too short. */
export const rule = planRule({
  id: 'delivery/delay-not-passed-on',
  number: 'STP0509',
  severity: 'warning',
  title: 'A milestone keeps its date though what it comes after is delayed',
  check: ({ plan }) =>
    shortTimes(plan)
      .filter(({ before }) => isDelayed(before.milestone))
      .map((short) => {
        const { milestone, date, before, reached, possible } = short;
        const due = before.milestone.due?.value;
        const was = due === undefined || compareDates(due, reached) >= 0 ? '' : ` from ${dateText(due)}`;
        return {
          message: `${milestone.name} is still dated ${dateText(date)}, but ${before.milestone.name} slipped${was} to ${dateText(reached)}; with the time that ${milestone.name} takes, it cannot be reached before ${dateText(possible)}.`,
          help: `Date it ${dateText(possible)} and ask everything that waits for it, or say how the time is made up.`,
          span: milestone.due?.span ?? milestone.nameSpan,
          related: [
            {
              message: `${before.milestone.name}: ${dateText(reached)}`,
              span: before.milestone.status?.span ?? before.span,
            },
          ],
          fixes: laterDate(short),
        };
      }),
});
