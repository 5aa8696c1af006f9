import { type CalendarDate, compareDates, dateText, type Ref, type SourceSpan } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { schemeStart } from '../../schemes/scheme-start.ts';

/** Schemes that save from a date before a milestone, investment or fund that they need. */
export const rule = planRule({
  id: 'efficiency/before-enabler',
  number: 'STP0312',
  severity: 'warning',
  title: 'A scheme saves before what it needs is there',
  check: (context) =>
    context.plan.elements.efficiency.flatMap((scheme) => {
      const start = scheme.needs.length === 0 ? undefined : schemeStart(scheme);
      if (start === undefined) return [];
      return scheme.needs.flatMap((need) => {
        const ready = readyOn(need, context);
        if (ready === undefined || compareDates(start.date, ready.date) >= 0) return [];
        return [
          {
            message: `${scheme.name} saves from ${dateText(start.date)}, but needs ${need.name}, which ${ready.words} ${dateText(ready.date)}.`,
            help: 'Start the scheme when everything that it needs is there, with a smaller first year, or bring that forward.',
            span: need.span,
            related: [{ message: `${need.name}: ${dateText(ready.date)}`, span: ready.span }],
          },
        ];
      });
    }),
});

type Ready = { readonly date: CalendarDate; readonly words: string; readonly span: SourceSpan };

function readyOn({ name, kinds }: Ref, { plan, schedule }: RuleContext): Ready | undefined {
  const element = plan.lookup(name, kinds);
  if (element === undefined) return undefined;
  const span = element.nameSpan;
  if (element.kind === 'milestone') {
    const scheduled = schedule.byName.get(name);
    // What a delay moves is told by delivery/slipping-savings; here the plan's own dates are asked.
    const date = scheduled && (scheduled.late > 0 ? element.due?.value : scheduled.earliest);
    return date && { date, words: 'can be reached on', span };
  }
  if (element.kind !== 'investment' && element.kind !== 'funding') return undefined;
  return element.starts && { date: element.starts.value, words: 'starts on', span };
}
