import { compareDates, dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';

/** Contracts that were in mediation or arbitration before the plan’s date and still are. */
export const rule = planRule({
  id: 'contract/no-outcome',
  number: 'STP0208',
  severity: 'warning',
  title: 'Mediation or arbitration of a contract has no outcome',
  check: ({ plan }) => {
    const asAt = plan.definition?.asAt?.value;
    if (asAt === undefined) return [];
    return plan.elements.contract.flatMap(({ name, status, starts }) => {
      const said = status?.value.status;
      const since = status?.value.date ?? starts?.value;
      if (status === undefined || (said !== 'mediation' && said !== 'arbitration')) return [];
      if (since === undefined || compareDates(since, asAt) >= 0) return [];
      return [
        {
          message: `${titleOf(name, plan)} has been in ${said} since ${dateText(since)}, and the plan as at ${dateText(asAt)} states no outcome.`,
          help: 'Record the outcome: the value that both sides have now, and “signed” with its date.',
          span: status.span,
        },
      ];
    });
  },
});
