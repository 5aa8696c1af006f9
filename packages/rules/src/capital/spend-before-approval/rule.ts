import { type Capital, compareDates, dateText, endDate, isZero, periodText } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { type CaseStanding, fullApproval } from '../business-case.ts';

/** Kinds of money that are not paid out before a full business case; a trust may pay fees from its own cash. */
const AFTER_APPROVAL = new Set(['public capital', 'loan', 'private finance']);

/** Works that start, and outside money that is drawn, before the full business case is approved. */
export const rule = planRule({
  id: 'capital/spend-before-approval',
  number: 'STP0409',
  severity: 'warning',
  title: 'Capital is spent before its full business case is approved',
  check: ({ plan }) =>
    plan.elements.capital.flatMap((scheme) => {
      const approval = fullApproval(scheme);
      return approval === undefined ? [] : (startsEarly(scheme, approval) ?? drawnEarly(scheme, approval));
    }),
});

function startsEarly({ name, starts }: Capital, approval: CaseStanding): FindingDraft[] | undefined {
  if (starts === undefined || compareDates(starts.value, approval.date) >= 0) return undefined;
  return [
    {
      message: `${name}: works start on ${dateText(starts.value)}, before the full business case is ${approval.status} on ${dateText(approval.date)}.`,
      help: `Start the works no earlier than ${dateText(approval.date)}; state enabling works as a scheme of their own.`,
      span: starts.span,
      related: [related(approval)],
    },
  ];
}

function drawnEarly({ name, sources }: Capital, approval: CaseStanding): FindingDraft[] {
  return (sources?.rows ?? []).flatMap(({ sourceKind, series, labelSpan }) => {
    if (!AFTER_APPROVAL.has(sourceKind)) return [];
    const index = series.periods.findIndex((period, at) => {
      const cell = series.cells[at];
      return cell !== undefined && !isZero(cell.value) && compareDates(endDate(period), approval.date) < 0;
    });
    const [period, cell] = [series.periods[index], series.cells[index]];
    if (period === undefined || cell === undefined) return [];
    return [
      {
        message: `${name}: ${amountText(cell)} of ${sourceKind} is spent in ${periodText(period)}, before the full business case is ${approval.status} on ${dateText(approval.date)}.`,
        help: 'Move the spend behind the approval, or state from what else fees and enabling works are paid.',
        span: cell.span,
        related: [related(approval), { message: sourceKind, span: labelSpan }],
      },
    ];
  });
}

function related({ date, span }: CaseStanding) {
  return { message: `full business case: ${dateText(date)}`, span };
}
