import { type Plan, periodText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { accessPriorities } from '../access-priorities.ts';
import { type Behind, behindTrajectory } from '../behind.ts';

/** Funds whose trajectories are stated as met while the plan's own actual values miss them. */
export const rule = planRule({
  id: 'delivery/fund-met-though-missed',
  number: 'STP0525',
  severity: 'warning',
  title: 'A fund’s trajectories are called met though the actuals miss them',
  check: ({ plan }) => {
    const missed = behindTrajectory(plan).filter((one) => isAccess(one, plan));
    const [first] = missed;
    if (first === undefined) return [];
    return plan.elements.funding.flatMap(({ name, conditions }) =>
      conditions
        .filter(({ value }) => value.condition === 'trajectories met' && value.result === 'met')
        .map(({ span }) => ({
          message: `${name} counts its trajectories as met, but ${first.element.name} was ${amountText(first.actual.figure)} in ${periodText(first.actual.period)} against a planned ${amountText(first.planned.figure)}${missed.length > 1 ? `, and ${missed.length - 1} more are missed` : ''}.`,
          help: 'Call the condition not met and take its part of the income out, or pending until the period has been counted.',
          span,
          related: missed.map(({ element, actual }) => ({
            message: `${element.name}: ${amountText(actual.figure)}`,
            span: actual.figure.span,
          })),
        })),
    );
  },
});

/** Whether it is a promise on a wait that the round holds plans to. */
function isAccess({ element }: Behind, plan: Plan): boolean {
  const names = new Set(accessPriorities(plan).map(({ name }) => name));
  return element.kind === 'commitment' && element.answers.some(({ name }) => names.has(name));
}
