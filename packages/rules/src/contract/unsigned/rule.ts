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
      const isHeld = !startsLater(contract, plan) && !isWithCouncil(contract, plan);
      const how = isHeld ? lateness(contract, deadline, plan.definition?.asAt?.value) : undefined;
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
  if (said === 'not signed') return `is not signed as at ${dateText(asAt)}`;
  return said === 'heads of terms' ? `has only heads of terms as at ${dateText(asAt)}` : undefined;
}

/** The deadline was that of NHS contracts; councils commission by their own timetable. */
function isWithCouncil({ commissioner, provider }: Contract, { lookup }: Plan): boolean {
  return [commissioner, provider].some(
    (ref) => ref !== undefined && lookup(ref.name, ['organisation'])?.organisationKind?.value === 'council',
  );
}

/** A contract that starts after the round’s first day was not to be signed by its deadline. */
function startsLater({ starts }: Contract, { round }: Plan): boolean {
  const first = round?.period?.value[0];
  return starts !== undefined && first !== undefined && compareDates(starts.value, startDate(first)) > 0;
}
