import { planRule } from '../../rule/index.ts';
import { indicatorOf } from '../followed.ts';
import { isReadWhole } from '../read-whole.ts';

/** Commitments that are measured by nothing: neither an indicator of their own nor one of the priority they answer. */
export const rule = planRule({
  id: 'delivery/no-indicator',
  number: 'STP0514',
  severity: 'warning',
  title: 'Nothing measures a commitment',
  check: (context) =>
    context.plan.elements.commitment
      .filter((commitment) => indicatorOf(commitment, context.plan) === undefined && isReadWhole(commitment, context))
      .map(({ name, nameSpan }) => ({
        message: `The commitment ${name} has no indicator, so nobody can tell whether it is kept.`,
        help: 'Name the measure that moves when it is kept, with its baseline and target: indicator FourHourWait.',
        span: nameSpan,
      })),
});
