import { planRule } from '../../rule/index.ts';
import { isReadWhole } from '../read-whole.ts';

/** Commitments that neither milestone nor scheme delivers. */
export const rule = planRule({
  id: 'delivery/nothing-delivers',
  number: 'STP0516',
  severity: 'warning',
  title: 'Nothing delivers a commitment',
  check: (context) =>
    context.plan.elements.commitment
      .filter((commitment) => commitment.deliveredBy.length === 0 && isReadWhole(commitment, context))
      .map(({ name, fundedBy, nameSpan }) => ({
        message: `No milestone or scheme delivers ${name}${fundedBy.length === 0 ? ', and no money pays for it' : ''}, so nothing in the plan brings it about.`,
        help: 'Name the steps that it rests on, such as: delivered by HubOpen. Name the money as well, if it needs any: funded by CommunityTeams.',
        span: nameSpan,
      })),
});
