import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { arrivals, departures, hasCommunity } from '../hospital-and-community.ts';

/** What schemes take out of hospitals, in staff and in activity, where nothing in the plan grows outside them. */
export const rule = planRule({
  id: 'finance/community-side',
  number: 'STP0152',
  severity: 'warning',
  title: 'What leaves the hospital arrives nowhere',
  check: ({ plan }: RuleContext): readonly FindingDraft[] =>
    hasCommunity(plan)
      ? SIDES.flatMap(({ kinds, what, arrives }) => {
          const gone = departures(plan, kinds);
          const [first, ...others] = gone;
          if (first === undefined || arrivals(plan, arrives)) return [];
          const amounts = listed(gone.map(({ amount, scheme }) => `${amount} (${scheme})`));
          return [
            {
              message: `Schemes take ${amounts} out of hospital, but the plan has no line in which ${what} outside the hospital grow.`,
              help: `State the ${what} that take this over in the community: in the scheme itself, or in the investment that pays for them.`,
              span: first.span,
              related: others.map(({ span, scheme }) => ({
                message: `${scheme} takes it out of hospital here.`,
                span,
              })),
            },
          ];
        })
      : [],
});

/** What leaves of one kind arrives as the same kind; beds and spells arrive as contacts. */
const SIDES = [
  { kinds: ['activity', 'beds'], arrives: ['activity', 'beds'], what: 'contacts' },
  { kinds: ['workforce'], arrives: ['workforce'], what: 'posts' },
] as const;
