import { formatQuantity, type Override, type Plan, periodText } from '@stplan/model';
import { formOfFigure } from '../../reading/amount.ts';
import { shortDate } from '../../words/short-date.ts';

/** What a scenario sets: `Frailty hubs, confidence`. */
export function overrideText(plan: Plan, { value: { element, measure, title, period } }: Override): string {
  const name = plan.lookup(element.name, element.kinds)?.title ?? element.name;
  return [name, measure, title, period && `in ${periodText(period)}`].filter((part) => part !== undefined).join(', ');
}

/** What it is set to: `40%`, `30 June 2018`, `delayed by 3 months`. */
export function setToText({ value: { to } }: Override): string {
  if (to.form === 'date') return shortDate(to.date);
  if (to.form === 'delay') return `delayed by ${formatQuantity(to.delay.value, to.delay.unit, formOfFigure(to.delay))}`;
  return formatQuantity(to.figure.value, to.figure.unit, formOfFigure(to.figure));
}
