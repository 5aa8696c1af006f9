import type { Fix, SourceSpan } from '@stplan/model';
import { dateText } from '@stplan/model';
import { elementBelow } from '../../fix/insertion.ts';
import { freeName } from '../../fix/named-remainder.ts';
import { planRule, type RuleContext } from '../../rule/index.ts';

/** Approval that a member withholds, without an escalation that it raised. */
export const rule = planRule({
  id: 'governance/withheld-not-escalated',
  number: 'STP0702',
  severity: 'warning',
  title: 'A member withholds its approval and nobody escalates it',
  check: ({ plan, texts }) =>
    plan.elements['sign-off'].flatMap(({ organisation: { name }, decision, reason, span }) => {
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
          message: `${name} ${date === undefined ? 'withholds its approval' : `has withheld its approval since ${dateText(date)}`}${reason === undefined ? ' without a reason' : ''}, and there is no escalation of it.`,
          help: `Add an escalation that is raised by ${name}, with who is to settle it and by when.`,
          span: decision.span,
          fixes: [escalation(name, span, { plan, texts })],
        },
      ];
    }),
});

function escalation(name: string, below: SourceSpan, { plan, texts }: Pick<RuleContext, 'plan' | 'texts'>): Fix {
  const own = name.slice(name.lastIndexOf('.') + 1);
  const lines = [
    `escalation ${freeName(`${own}Approval`, plan)} "${own} withholds its approval" {`,
    `  raised by ${name}`,
    '  status open',
    '}',
  ];
  return { title: 'Sketch the escalation', safe: false, edits: [elementBelow(below, lines, texts)] };
}
