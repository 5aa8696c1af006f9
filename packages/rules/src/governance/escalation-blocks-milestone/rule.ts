import { compareDates, dateText, type Escalation, type Plan } from '@stplan/model';
import { expectedDate } from '../../delivery/expected-date.ts';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { isOpen } from '../is-open.ts';

/** Milestones that are due before the escalation which blocks them is to be settled. */
export const rule = planRule({
  id: 'governance/escalation-blocks-milestone',
  number: 'STP0703',
  severity: 'warning',
  title: 'An open escalation blocks a milestone that is due before it is settled',
  check: ({ plan }) => plan.elements.escalation.filter(isOpen).flatMap((escalation) => blocked(escalation, plan)),
});

function blocked({ name, blocks, due }: Escalation, plan: Plan): FindingDraft[] {
  return blocks.flatMap((ref): FindingDraft[] => {
    const milestone = plan.lookup(ref.name, ref.kinds);
    if (milestone?.kind !== 'milestone' || milestone.status?.value.status === 'complete') return [];
    const date = expectedDate(milestone);
    if (date === undefined || (due !== undefined && compareDates(date, due.value) >= 0)) return [];
    const settled =
      due === undefined ? 'has no date by which it is settled' : `is to be settled by ${dateText(due.value)}`;
    return [
      {
        message: `${name} ${settled}, but blocks ${milestone.name}, which is due on ${dateText(date)}.`,
        help: `Settle it before ${dateText(date)}, or date ${milestone.name} after it.`,
        span: ref.span,
        related: [{ message: `${milestone.name}: ${dateText(date)}`, span: milestone.due?.span ?? milestone.nameSpan }],
      },
    ];
  });
}
