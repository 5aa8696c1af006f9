import { statementsIn } from '../../fix/insertion.ts';
import { planRule } from '../../rule/index.ts';
import { plannedSchemes } from '../planned-schemes.ts';

/** Schemes worked out by organisation without a stage, in plans of a round. */
export const rule = planRule({
  id: 'efficiency/no-stage',
  number: 'STP0309',
  severity: 'info',
  title: 'An efficiency scheme does not say how far it has got',
  check: ({ plan, texts }) =>
    plannedSchemes(plan)
      .filter(({ stage }) => plan.round !== undefined && stage === undefined)
      .map(({ name, nameSpan, span }) => ({
        message: `${name} states no stage, so nobody can tell an idea from a scheme in delivery.`,
        help: 'State one: stage idea, scoped, validated, in delivery or delivered.',
        span: nameSpan,
        fixes: [{ title: 'Call it an idea', safe: false, edits: [statementsIn(span, ['stage  idea'], texts)] }],
      })),
});
