import type { Commitment, Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { isReadWhole } from '../read-whole.ts';

/** Commitments that only milestones deliver and no money pays for, in plans that name the money of others. */
export const rule = planRule({
  id: 'delivery/no-money',
  number: 'STP0517',
  severity: 'info',
  title: 'No money is named for a commitment',
  check: (context) => {
    const { plan } = context;
    if (!plan.elements.commitment.some(({ fundedBy }) => fundedBy.length > 0)) return [];
    return plan.elements.commitment
      .filter(({ fundedBy, deliveredBy }) => fundedBy.length === 0 && deliveredBy.length > 0)
      .filter((commitment) => !pays(commitment, plan) && isReadWhole(commitment, context))
      .map(({ name, nameSpan }) => ({
        message: `${name} is delivered by milestones alone, and the plan names no money for it, as it does for other commitments.`,
        help: 'Name the investment, funding or capital: funded by CommunityTeams. If it costs nothing, say so in its text.',
        span: nameSpan,
      }));
  },
});

/** Whether a scheme or building is among what delivers it, or it says in words what it costs. */
function pays({ deliveredBy, texts }: Commitment, { lookup }: Plan): boolean {
  return (
    texts.length > 0 ||
    deliveredBy.some(({ name, kinds }) => {
      const kind = lookup(name, kinds)?.kind;
      return kind !== undefined && kind !== 'milestone' && kind !== 'programme';
    })
  );
}
