import { planRule } from '../../rule/index.ts';
import { plannedSchemes } from '../planned-schemes.ts';

/** Schemes worked out by organisation without a stage, in plans of a round. */
export const rule = planRule({
  id: 'efficiency/no-stage',
  number: 'STP0309',
  severity: 'info',
  title: 'An efficiency scheme does not say how far it has got',
  check: ({ plan }) =>
    plannedSchemes(plan)
      .filter(({ stage }) => plan.round !== undefined && stage === undefined)
      .map(({ name, nameSpan }) => ({
        message: `${name} states no stage, so nobody can tell an idea from a scheme in delivery.`,
        help: 'State one: stage idea, scoped, validated, in delivery or delivered.',
        span: nameSpan,
      })),
});
