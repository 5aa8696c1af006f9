import { equals, formatPercent, ONE, sum } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Pooled budgets whose partners’ shares do not come to the whole. */
export const rule = planRule({
  id: 'finance/pooled-shares',
  number: 'STP0154',
  severity: 'error',
  title: 'The shares of a pooled budget do not total 100%',
  check: ({ plan }) =>
    plan.elements['pooled budget'].flatMap(({ name, shares }) => {
      const [first] = shares;
      const total = sum(shares.map(({ value }) => value.share));
      if (first === undefined || equals(total, ONE)) return [];
      const parts = listed(shares.map(({ value }) => `${value.organisation.name} ${formatPercent(value.share, 0)}`));
      return [
        {
          message: `${name} is shared by ${parts}: ${formatPercent(total, 0)} in all, not 100%, so it is not said who bears the rest.`,
          help: 'Correct a share, or add the partner that bears the rest.',
          span: first.span,
          related: shares.slice(1).map(({ value, span }) => ({ message: value.organisation.name, span })),
        },
      ];
    }),
});
