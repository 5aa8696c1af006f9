import type { Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Milestones that no other element names, in plans of a round whose promises are delivered by milestones. */
export const rule = planRule({
  id: 'delivery/leads-nowhere',
  number: 'STP0513',
  severity: 'info',
  title: 'Nothing waits for a milestone, and it delivers nothing',
  check: ({ plan }) => {
    if (plan.round === undefined || !linksMilestones(plan)) return [];
    const used = new Set(plan.references.filter(({ kinds }) => kinds.includes('milestone')).map(({ name }) => name));
    return plan.elements.milestone
      .filter(
        ({ name, programme, status }) =>
          !used.has(name) && programme === undefined && status?.value.status !== 'complete',
      )
      .map(({ name, nameSpan }) => ({
        message: `Nothing comes after ${name}, no scheme needs it, and it delivers no commitment.`,
        help: 'Name it where something waits for it: “after”, “needs”, “delivered by” or the milestones of a programme. If nothing does, ask what it is for.',
        span: nameSpan,
      }));
  },
});

function linksMilestones({ elements, lookup }: Plan): boolean {
  return elements.commitment.some(({ deliveredBy }) =>
    deliveredBy.some(({ name, kinds }) => lookup(name, kinds)?.kind === 'milestone'),
  );
}
