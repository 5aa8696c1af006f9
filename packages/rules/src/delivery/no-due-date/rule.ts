import { planRule } from '../../rule/index.ts';
import { isReadWhole } from '../read-whole.ts';

/** Commitments without a day, and milestones that nothing dates. */
export const rule = planRule({
  id: 'delivery/no-due-date',
  number: 'STP0508',
  severity: 'warning',
  title: 'Nobody says when a milestone or commitment is due',
  check: (context) => [
    ...context.plan.elements.milestone
      .filter(
        ({ name, due, status }) =>
          due === undefined && status === undefined && context.schedule.byName.get(name)?.forecast === undefined,
      )
      // Those in a circle have a finding of their own.
      .filter(({ name }) => !context.schedule.cycles.some((cycle) => cycle.includes(name)))
      .filter((milestone) => isReadWhole(milestone, context))
      .map(({ name, nameSpan }) => ({
        message: `The milestone ${name} has no date, and nothing that it comes after gives it one.`,
        help: 'State the day by which it is to be reached: due 1 October 2017.',
        span: nameSpan,
      })),
    ...context.plan.elements.commitment
      .filter(
        ({ due, target, trajectory }) =>
          due === undefined && target?.value.by === undefined && trajectory === undefined,
      )
      .filter((commitment) => isReadWhole(commitment, context))
      .map(({ name, nameSpan }) => ({
        message: `The commitment ${name} has no date, so nobody can say that it was not kept.`,
        help: 'State the day by which it is kept: due 31 March 2019.',
        span: nameSpan,
      })),
  ],
});
