import { organisationsOf, type Plan, type Series } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';

/** Trusts with control totals none of which says accepted, rejected or not offered, in plans of a round. */
export const rule = planRule({
  id: 'finance/control-total-unanswered',
  number: 'STP0139',
  severity: 'warning',
  title: 'A trust with a control total does not say whether it accepted it',
  check: ({ plan }) => {
    const trusts = organisationsOf(plan).filter(({ organisationKind }) => organisationKind?.value.endsWith('trust'));
    return trusts.flatMap(({ name }) => {
      const rows = plan.elements.position
        .filter(({ subject }) => subject?.name === name)
        .flatMap(({ rows }) => rows.filter(({ measure, series }) => measure === 'control total' && isStated(series)));
      const [first] = rows;
      if (plan.round === undefined || first === undefined) return [];
      if (rows.some(({ acceptance }) => acceptance !== undefined) || hasAcceptedFund(name, plan)) return [];
      return [
        {
          message: `${titleOf(name, plan)} states a control total, but not whether it was accepted, so nobody can tell whether it may count on the fund.`,
          help: 'State the answer behind the control total: accepted with its date, rejected or not offered.',
          span: first.labelSpan,
        },
      ];
    });
  },
});

/** Whether there is a figure to answer to: a plan that is being begun has `_` in every year. */
function isStated({ cells }: Series): boolean {
  return cells.some((cell) => cell !== undefined);
}

/** Whether a fund of the organisation states itself that the control total was accepted. */
function hasAcceptedFund(name: string, { elements }: Plan): boolean {
  return elements.funding.some(
    ({ conditions, effects }) =>
      conditions.some(({ value }) => value.condition === 'control total accepted' && value.result === 'met') &&
      effects.some(({ legs }) => legs.some(({ organisation }) => organisation.name === name)),
  );
}
