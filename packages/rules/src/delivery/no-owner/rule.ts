import type { Commitment, Milestone, Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Milestones and commitments that neither have an owner nor belong to a programme that has one. */
export const rule = planRule({
  id: 'delivery/no-owner',
  number: 'STP0503',
  severity: 'warning',
  title: 'Nobody owns a milestone or commitment',
  check: ({ plan }) =>
    [...plan.elements.milestone, ...plan.elements.commitment]
      .filter((element) => !isOwned(element, plan))
      .map(({ kind, name, nameSpan }) => ({
        message: `The ${kind} ${name} has no owner, so nobody answers for it.`,
        help: 'Name the organisation, and the role in it: owner "chief operating officer" of Acute.',
        span: nameSpan,
      })),
});

function isOwned({ owner, programme, name }: Milestone | Commitment, plan: Plan): boolean {
  if (owner !== undefined) return true;
  const own = programme === undefined ? undefined : plan.lookup(programme.value.name, programme.value.kinds);
  const listing = plan.elements.programme.find(({ milestones }) => milestones.some((ref) => ref.name === name));
  return [own, listing].some((found) => found?.owner ?? found?.lead ?? found?.sponsor);
}
