import { addMonths, type CalendarDate, compareDates, dateText, type Lead, type Stated } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Months after which a post that is held for a time counts as not filled. */
const INTERIM_MONTHS = 12;

/** Leads that are vacant, or interim for more than a year, on the plan's date. */
export const rule = planRule({
  id: 'governance/lead-vacant',
  number: 'STP0705',
  severity: 'warning',
  title: 'A lead is not appointed',
  check: ({ plan: { elements, definition } }) =>
    [...elements.footprint, ...elements.place, ...elements.organisation].flatMap(({ name, lead }) => {
      const gap = lead && gapOf(lead, definition?.asAt?.value);
      if (lead === undefined || gap === undefined) return [];
      return [
        {
          message: `The lead of ${name}, ${lead.value.role.role}, is ${gap}.`,
          help: 'State who leads by role and organisation, and the day of the appointment.',
          span: lead.span,
        },
      ];
    }),
});

function gapOf({ value: { vacant, interim, appointed } }: Stated<Lead>, asAt: CalendarDate | undefined) {
  if (vacant) {
    const later = appointed !== undefined && asAt !== undefined && compareDates(appointed, asAt) > 0;
    return later ? `vacant until ${dateText(appointed)}` : 'vacant';
  }
  if (!interim || appointed === undefined || asAt === undefined) return undefined;
  if (compareDates(addMonths(appointed, INTERIM_MONTHS), asAt) > 0) return undefined;
  return `interim since ${dateText(appointed)}, more than a year`;
}
