import { dateText, daysBetween } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { isDelayed, laterDate, shortTimes } from '../time-between.ts';

/** Milestones that take longer than the time between what they come after and their own date. */
export const rule = planRule({
  id: 'delivery/too-little-time',
  number: 'STP0510',
  severity: 'warning',
  title: 'A milestone takes longer than the time that is left for it',
  check: ({ plan }) =>
    shortTimes(plan)
      .filter(({ before }) => !isDelayed(before.milestone))
      .map((short) => {
        const { milestone, date, before, reached, possible } = short;
        const days = daysBetween(date, possible);
        return {
          message: `${milestone.name} is dated ${dateText(date)}, but comes after ${before.milestone.name} on ${dateText(reached)} and then takes until ${dateText(possible)}: ${days === 1 ? 'a day is' : `${days} days are`} missing.`,
          help: `Date it ${dateText(possible)}, shorten what it takes, or bring ${before.milestone.name} forward.`,
          span: milestone.takes?.span ?? milestone.nameSpan,
          related: [{ message: `${milestone.name} comes after ${before.milestone.name}`, span: before.span }],
          fixes: laterDate(short),
        };
      }),
});
