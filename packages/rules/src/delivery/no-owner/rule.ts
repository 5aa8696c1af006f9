import type { Commitment, Milestone, Plan } from '@stplan/model';
import { statementsIn } from '../../fix/insertion.ts';
import { planRule } from '../../rule/index.ts';

/** Milestones and commitments that neither have an owner nor belong to a programme that has one. */
export const rule = planRule({
  id: 'delivery/no-owner',
  number: 'STP0503',
  severity: 'warning',
  title: 'Nobody owns a milestone or commitment',
  check: ({ plan, texts }) =>
    [...plan.elements.milestone, ...plan.elements.commitment]
      .filter((element) => !isOwned(element, plan))
      .map((element) => ({
        message: `The ${element.kind} ${element.name} has no owner, so nobody answers for it.`,
        help: 'Name the organisation, and the role in it: owner "chief operating officer" of Acute.',
        span: element.nameSpan,
        fixes: owners(element, plan).map((owner) => ({
          title: `Let ${owner} own it`,
          safe: false,
          edits: [statementsIn(element.span, [`owner  ${owner}`], texts)],
        })),
      })),
});

function isOwned({ owner, programme, name }: Milestone | Commitment, plan: Plan): boolean {
  if (owner !== undefined) return true;
  const own = programme === undefined ? undefined : plan.lookup(programme.value.name, programme.value.kinds);
  const listing = plan.elements.programme.find(({ milestones }) => milestones.some((ref) => ref.name === name));
  return [own, listing].some((found) => found?.owner ?? found?.lead ?? found?.sponsor);
}

const MOST_OFFERED = 3;

/** Who owns what it is for: the schemes that need a milestone, what delivers a commitment, and the commitment itself. */
function owners(element: Milestone | Commitment, { elements, lookup }: Plan): readonly string[] {
  const around =
    element.kind === 'commitment'
      ? element.deliveredBy.map(({ name, kinds }) => lookup(name, kinds))
      : [
          ...elements.efficiency.filter(({ needs }) => needs.some(({ name }) => name === element.name)),
          ...elements.commitment.filter(({ deliveredBy }) => deliveredBy.some(({ name }) => name === element.name)),
        ];
  const members = elements.organisation.length === 1 ? elements.organisation.map(({ name }) => name) : [];
  const named = around.flatMap((one) => (one && 'owner' in one && one.owner?.value.organisation.name) || []);
  return [...new Set([...named, ...members])].slice(0, MOST_OFFERED);
}
