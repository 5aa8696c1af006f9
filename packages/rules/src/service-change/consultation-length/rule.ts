import { compareDates, dateText, daysBetween, type Plan, type ServiceChange } from '@stplan/model';
import { laterBy } from '../../delivery/expected-date.ts';
import { daysEdit } from '../../fix/moved-date.ts';
import { limitOf } from '../../round/limit.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';

/** Consultations shorter than the planning round's length. Without a round, or without its length, it is silent. */
export const rule = planRule({
  id: 'service-change/consultation-length',
  number: 'STP0603',
  severity: 'warning',
  title: 'A consultation is shorter than is usual',
  check: ({ plan, texts }) => plan.elements['service change'].flatMap((change) => tooShort(change, plan, texts)),
});

function tooShort({ name, stages }: ServiceChange, plan: Plan, texts: RuleContext['texts']): FindingDraft[] {
  const limit = limitOf(plan, 'consultation length');
  if (limit === undefined) return [];
  return stages.flatMap(({ value: { stage, date, end }, span }): FindingDraft[] => {
    const shortest = laterBy(date, limit.value.figure);
    if (stage !== 'consultation' || end === undefined || shortest === undefined) return [];
    if (compareDates(end, shortest) >= 0) return [];
    const longer = daysEdit(span, [date, shortest], texts);
    return [
      {
        message: `${name}: the consultation lasts ${daysBetween(date, end)} days, ${dateText(date)} to ${dateText(end)}; ${amountText(limit.value.figure)} would run to ${dateText(shortest)}.`,
        help: `Let it run to ${dateText(shortest)} and move the decision with it, or accept the finding here with who agreed to the shorter time.`,
        span,
        fixes:
          longer === undefined ? [] : [{ title: `Let it run to ${dateText(shortest)}`, safe: false, edits: [longer] }],
      },
    ];
  });
}
