import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Land that is to be sold without saying for how much or when. */
export const rule = planRule({
  id: 'capital/disposal-incomplete',
  number: 'STP0412',
  severity: 'warning',
  title: 'A disposal does not say what it brings or when',
  check: ({ plan }) =>
    plan.elements.capital.flatMap(({ name, disposals }) =>
      disposals.flatMap(({ title, receipt, date, span }) => {
        const missing = [...(receipt === undefined ? ['receipt'] : []), ...(date === undefined ? ['date'] : [])];
        if (missing.length === 0) return [];
        return [
          {
            message: `${name}: the disposal${title === undefined ? '' : ` “${title}”`} has no ${listed(missing)}, so nobody can tell whether it pays in time.`,
            help: 'State what the sale brings and the day on which the money comes.',
            span,
          },
        ];
      }),
    ),
});
