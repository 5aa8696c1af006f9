import { planRule } from '../../rule/index.ts';
import { plannedSchemes } from '../planned-schemes.ts';

/** Schemes worked out by organisation without a start date, in plans of a round. */
export const rule = planRule({
  id: 'efficiency/no-start',
  number: 'STP0310',
  severity: 'info',
  title: 'An efficiency scheme has no start date',
  check: ({ plan }) =>
    plannedSchemes(plan)
      .filter(({ starts }) => plan.round !== undefined && starts === undefined)
      .map(({ name, nameSpan }) => ({
        message: `${name} has no start date, so its first year cannot be held against the months that are left of it.`,
        help: 'State the date from which it saves: starts 1 October 2017.',
        span: nameSpan,
      })),
});
