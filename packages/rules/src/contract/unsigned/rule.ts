import { type CalendarDate, type Contract, compareDates, dateText, type Plan, startDate } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';

/** Contracts signed after the round’s deadline, or not yet when it has passed. Mediation and arbitration have a rule of their own. */
export const rule = planRule({
  id: 'contract/unsigned',
  number: 'STP0207',
  severity: 'warning',
  title: 'A contract was not signed by the round’s deadline',
  check: ({ plan }) => {
    const deadline = plan.round?.contractDeadline?.value;
    if (deadline === undefined) return [];
    return plan.elements.contract.flatMap((contract) => {
      const how = startsLater(contract, plan) ? undefined : lateness(contract, deadline, plan.definition?.asAt?.value);
      if (how === undefined || contract.status === undefined) return [];
      return [
        {
          message: `${titleOf(contract.name, plan)} ${how}; the round’s deadline was ${dateText(deadline)}.`,
          help: 'Record the signature with its date, or say in the plan what is still disputed and who decides it.',
          span: contract.status.span,
        },
      ];
    });
  },
});

function lateness({ status }: Contract, deadline: CalendarDate, asAt: CalendarDate | undefined): string | undefined {
  if (status === undefined) return undefined;
  const { status: said, date } = status.value;
  if (said === 'signed') {
    return date !== undefined && compareDates(date, deadline) > 0 ? `was signed on ${dateText(date)}` : undefined;
  }
  if (asAt === undefined || compareDates(asAt, deadline) <= 0) return undefined;
  if (said === 'not signed') return `is not signed on ${dateText(asAt)}`;
  return said === 'heads of terms' ? `has only heads of terms on ${dateText(asAt)}` : undefined;
}

/** A contract that starts after the round’s first day was not to be signed by its deadline. */
function startsLater({ starts }: Contract, { round }: Plan): boolean {
  const first = round?.period?.value[0];
  return starts !== undefined && first !== undefined && compareDates(starts.value, startDate(first)) > 0;
}
