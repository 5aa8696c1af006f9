import type { CalendarDate, Figure, Override, PlanElement, SourceSpan, Stated } from '@stplan/model';
import { shifted } from '../schedule/duration.ts';

/** One override of a scenario: what is supposed instead, and where that is written. */
export type Setting = Override['value'] & { readonly span: SourceSpan };

/** An element with a setting made; a text says why it cannot be. */
export type Setter<E extends PlanElement = PlanElement> = (element: E, setting: Setting) => E | string;

/** A figure that is stated once, set; the place is that of the scenario. */
export function statedFigure({ to, span }: Setting): Stated<Figure> | undefined {
  return to.form === 'figure' ? stated(to.figure, span) : undefined;
}

/** The day that is supposed, or a stated day later by the delay; undefined where there is none to delay. */
export function supposedDate({ to }: Setting, from: CalendarDate | undefined): CalendarDate | undefined {
  if (to.form === 'date') return to.date;
  return to.form === 'delay' && from !== undefined ? shifted(from, to.delay, 1) : undefined;
}

export function stated<T>(value: T, span: SourceSpan): Stated<T> {
  return { value, span, note: undefined, citations: [] };
}

/** What cannot be set, as a sentence goes on. */
export function unknownMeasure({ measure, title, period }: Setting): string {
  const what = [measure, title === undefined ? undefined : `“${title}”`].filter((part) => part !== undefined).join(' ');
  return `it has no ${what === '' ? 'figure' : what}${period === undefined ? '' : ' in that period'} that can be set`;
}
