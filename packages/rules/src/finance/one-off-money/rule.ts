import { isZero, type Plan, type SourceSpan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Funds that end and are needed by investments that do not: one finding a plan. */
export const rule = planRule({
  id: 'finance/one-off-money',
  number: 'STP0129',
  severity: 'info',
  title: 'One-off money pays for recurrent spending',
  check: ({ plan }) => {
    const pairs = oneOffPairs(plan);
    const [first] = pairs;
    if (first === undefined) return [];
    return [
      {
        message: `Non-recurrent money pays for recurrent spending: ${listed(pairs.map(({ fund, investment }) => `${fund} for ${investment}`))}.`,
        help: 'Name the recurrent money that takes over, or end the spending with the fund.',
        span: first.span,
        related: pairs.slice(1).map(({ fund, span }) => ({ message: fund, span })),
      },
    ];
  },
});

type Pair = { readonly fund: string; readonly investment: string; readonly span: SourceSpan };

function oneOffPairs({ elements, lookup }: Plan): Pair[] {
  const lasting = elements.investment.filter(({ recurrent }) => recurrent !== undefined && !isZero(recurrent.value));
  return lasting.flatMap(({ name, needs }) =>
    needs.flatMap((ref): Pair[] => {
      const fund = lookup(ref.name, ref.kinds);
      if (fund?.kind !== 'funding' || fund.recurrent === undefined || !isZero(fund.recurrent.value)) return [];
      return [{ fund: fund.name, investment: name, span: ref.span }];
    }),
  );
}
