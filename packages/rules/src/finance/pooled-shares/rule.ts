import { compare, ONE, sum } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { makeWhole, shareText } from '../../wording/whole-shares.ts';

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
      if (first === undefined || makeWhole(shares.map(({ value }) => value.share))) return [];
      const isMore = compare(total, ONE) > 0;
      const parts = listed(shares.map(({ value }) => `${value.organisation.name} ${shareText(value.share)}`));
      return [
        {
          message: `${name} is shared by ${parts}: ${shareText(total)} in all, not 100%, so ${isMore ? 'a part of an overspend is borne twice' : 'nobody bears the rest of an overspend'}.`,
          help: isMore ? 'Correct a share.' : 'Correct a share, or add the partner that bears the rest.',
          span: first.span,
          related: shares.slice(1).map(({ value, span }) => ({ message: value.organisation.name, span })),
        },
      ];
    }),
});
