import { compareDates, dateText } from '@stplan/model';
import { onDay } from '../../fix/moved-date.ts';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { fullApproval } from '../business-case.ts';
import { readyDate } from '../ready-date.ts';

/** Buildings in use before their approval and the time that building takes allow. */
export const rule = planRule({
  id: 'capital/in-use-too-early',
  number: 'STP0408',
  severity: 'error',
  title: 'A building is in use before it can be built',
  check: ({ plan, texts }) =>
    plan.elements.capital.flatMap((scheme) => {
      const { name, inUse, buildTime, starts } = scheme;
      const approval = fullApproval(scheme);
      const ready = readyDate(scheme);
      if (inUse === undefined || buildTime === undefined || approval === undefined || ready === undefined) return [];
      if (compareDates(inUse.value, ready.date) >= 0) return [];
      const from =
        ready.because === 'start' && starts !== undefined
          ? { what: `works from ${dateText(starts.value)}`, span: starts.span }
          : {
              what: `the full business case ${approval.status} on ${dateText(approval.date)}`,
              span: approval.span,
            };
      return [
        {
          message: `${name} is in use on ${dateText(inUse.value)}, but ${from.what} and ${amountText(buildTime.value)} of building give ${dateText(ready.date)}.`,
          help: `Date the use no earlier than ${dateText(ready.date)}, and move what needs ${name} with it.`,
          span: inUse.span,
          related: [
            { message: from.what, span: from.span },
            { message: `building takes ${amountText(buildTime.value)}`, span: buildTime.span },
          ],
          fixes: onDay(inUse.span, ready.date, texts),
        },
      ];
    }),
});
