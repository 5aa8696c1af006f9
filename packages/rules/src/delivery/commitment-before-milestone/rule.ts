import { type CalendarDate, compareDates, dateText, type Fix, type Stated } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { isComplete } from '../status-text.ts';

/** Commitments that are due before a milestone that delivers them is to be expected. */
export const rule = planRule({
  id: 'delivery/commitment-before-milestone',
  number: 'STP0518',
  severity: 'warning',
  title: 'A commitment is due before what delivers it',
  check: (context) =>
    context.plan.elements.commitment.flatMap(({ name, due, deliveredBy }) => {
      if (due === undefined) return [];
      const late = deliveredBy.flatMap(({ name: deliverer, kinds, span }) => {
        const found = expected(deliverer, kinds, context);
        return found !== undefined && compareDates(found.date, due.value) > 0 ? [{ ...found, span }] : [];
      });
      const [last] = late.sort((a, b) => compareDates(b.date, a.date));
      if (last === undefined) return [];
      return [
        {
          message: `${name} is due on ${dateText(due.value)}, but ${last.name}, which delivers it, is expected on ${dateText(last.date)}.`,
          help: `Promise it for ${dateText(last.date)}, or bring ${last.name} forward.`,
          span: due.span,
          related: late.map((one) => ({ message: `${one.name}: ${dateText(one.date)}`, span: one.span })),
          fixes: [onThatDay(due, last.date)],
        },
      ];
    }),
});

function expected(name: string, kinds: Parameters<RuleContext['plan']['lookup']>[1], { plan, schedule }: RuleContext) {
  const milestone = plan.lookup(name, kinds);
  if (milestone?.kind !== 'milestone' || isComplete(milestone)) return undefined;
  const date = schedule.byName.get(milestone.name)?.forecast;
  return date && { name: milestone.name, date };
}

function onThatDay({ span }: Stated<CalendarDate>, date: CalendarDate): Fix {
  return { title: `Promise it for ${dateText(date)}`, safe: false, edits: [{ span, text: `due ${dateText(date)}` }] };
}
