import { dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Approval that a member withholds, without an escalation that it raised. */
export const rule = planRule({
  id: 'governance/withheld-not-escalated',
  number: 'STP0702',
  severity: 'warning',
  title: 'A member withholds its approval and nobody escalates it',
  check: ({ plan }) =>
    plan.elements['sign-off'].flatMap(({ organisation: { name }, decision, reason }) => {
      if (decision?.value.decision !== 'withheld') return [];
      const raised = plan.elements.escalation.some(
        ({ raisedBy, owner, status }) =>
          status?.value.status !== 'withdrawn' &&
          (raisedBy?.value.organisation.name === name || owner?.value.organisation.name === name),
      );
      if (raised) return [];
      const { date } = decision.value;
      return [
        {
          message: `${name} withholds its approval${date === undefined ? '' : ` since ${dateText(date)}`}${reason === undefined ? ' without a reason' : ''}, and there is no escalation of it.`,
          help: `Add an escalation that is raised by ${name}, with who is to settle it and by when.`,
          span: decision.span,
        },
      ];
    }),
});
