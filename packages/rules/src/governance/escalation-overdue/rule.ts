import { compareDates, dateText, daysBetween } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { isOpen } from '../is-open.ts';

/** Escalations that are still open after the day by which they were to be settled. */
export const rule = planRule({
  id: 'governance/escalation-overdue',
  number: 'STP0704',
  severity: 'warning',
  title: 'An escalation is overdue',
  check: ({ plan }) => {
    const asAt = plan.definition?.asAt?.value;
    if (asAt === undefined) return [];
    return plan.elements.escalation.filter(isOpen).flatMap(({ name, due, escalatedTo }) => {
      if (due === undefined || compareDates(due.value, asAt) >= 0) return [];
      const days = daysBetween(due.value, asAt);
      return [
        {
          message: `${name} was to be settled by ${dateText(due.value)} and is still open as at ${dateText(asAt)}, ${days} ${days === 1 ? 'day' : 'days'} later.`,
          help: `State how it was settled, or ${escalatedTo === undefined ? 'whom it is escalated to' : `what ${escalatedTo.value.organisation.name} needs`} and a new date.`,
          span: due.span,
        },
      ];
    });
  },
});
