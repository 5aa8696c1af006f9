import {
  type Capital,
  compare,
  compareDates,
  dateText,
  type Period,
  periodText,
  plus,
  startDate,
  times,
  ZERO,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { type Amount, schemeCost } from '../scheme-cost.ts';

/** A last bill or a second phase may come after the opening; more than this part of the cost is no last bill. */
const MOST = { n: 1n, d: 4n };

/** Buildings in use before years in which a good part of them is still paid for. */
export const rule = planRule({
  id: 'capital/spend-after-use',
  number: 'STP0417',
  severity: 'warning',
  title: 'A building is in use before it is paid for',
  fromFigures: true,
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => lateSpend(scheme) ?? []),
});

function lateSpend(scheme: Capital): FindingDraft | undefined {
  const { name, inUse, uses } = scheme;
  const cost = schemeCost(scheme);
  if (inUse === undefined || cost === undefined) return undefined;
  let [late, first]: [Amount['value'], Period | undefined] = [ZERO, undefined];
  for (const { series } of uses?.rows ?? []) {
    for (const [column, period] of series.periods.entries()) {
      const cell = series.cells[column];
      if (cell === undefined || cell.value.n === 0n || compareDates(startDate(period), inUse.value) < 0) continue;
      late = plus(late, cell.value);
      first ??= period;
    }
  }
  if (first === undefined || compare(late, times(cost.value, MOST)) <= 0) return undefined;
  return {
    message: `${name} is in use on ${dateText(inUse.value)}, but ${amountText({ ...cost, value: late })} of its ${amountText(cost)} is spent from ${periodText(first)} on.`,
    help: 'Correct the date of use or the years of the spend, or state the later phase as a scheme of its own.',
    span: inUse.span,
    related: uses === undefined ? [] : [{ message: 'when it is paid for', span: uses.span }],
  };
}
