import { type Capital, compareDates, dateText, type Plan } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { schemesNeeding } from '../../schemes/schemes-needing.ts';
import { fullApproval } from '../business-case.ts';
import { readyDate } from '../ready-date.ts';

/** Savings that start before the building which they need can be in use. */
export const rule = planRule({
  id: 'capital/saving-before-building',
  number: 'STP0406',
  severity: 'error',
  title: 'A saving starts before the building that it needs',
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => early(scheme, plan)),
});

function early(capital: Capital, plan: Plan): FindingDraft[] {
  // The date of use is the plan's word; whether that can be kept is told by capital/in-use-too-early.
  const ready = capital.inUse?.value ?? readyDate(capital)?.date;
  if (ready === undefined) return [];
  const approval = fullApproval(capital);
  const place = capital.inUse?.span ?? approval?.span ?? capital.nameSpan;
  return schemesNeeding(capital.name, 'capital', plan).flatMap(({ scheme, start, span }) => {
    if (compareDates(start.date, ready) >= 0) return [];
    const awaited = capital.inUse === undefined ? 'which can be ready no earlier than' : 'which is in use from';
    return [
      {
        message: `${scheme.name} saves from ${dateText(start.date)}, but needs ${capital.name}, ${awaited} ${dateText(ready)}${approval?.status === 'expected' ? ' and is not yet approved' : ''}.`,
        help: `Start ${scheme.name} no earlier than ${dateText(ready)} and move its effect with it, or take out the part that needs ${capital.name}.`,
        span: start.span,
        related: [
          { message: `${capital.name}: ${dateText(ready)}`, span: place },
          { message: `${scheme.name} needs ${capital.name}`, span },
        ],
      },
    ];
  });
}
