import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Figure } from './figure.ts';
import type { Citation, Ref } from './reference.ts';
import type { SourceSpan } from './source-span.ts';

/** The parts of one unit's cost: the price paid, what goes at once, what goes from a date, and what stays. */
export type CostPart = {
  readonly part: 'price' | 'variable' | 'semi-fixed' | 'fixed';
  readonly figure: Figure;
  readonly from: CalendarDate | undefined;
  readonly span: SourceSpan;
  readonly note?: string | undefined;
  readonly citations?: readonly Citation[];
};

/** What one unit of activity costs a provider, and what of that is saved when it does not take place. */
export type MarginalCost = {
  readonly line: Ref;
  readonly subject: Ref | undefined;
  readonly parts: readonly CostPart[];
  readonly span: SourceSpan;
};
