import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { FinancialYear } from '../calendar/period.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { Ref } from './reference.ts';

/** Which version of the plan this is, and who has approved it. */
export type PlanVersion = {
  readonly version: string;
  readonly status: 'draft' | 'submitted' | 'approved' | undefined;
  readonly date: CalendarDate | undefined;
  readonly approvers: readonly Ref<'organisation'>[];
};

/** How much a rule weighs, or that it is off. */
export type SeveritySetting = 'off' | 'info' | 'warning' | 'error';

/** The head of a plan: `plan Westmarch "..." { }`. */
export type PlanDefinition = ElementBase<'plan'> & {
  readonly round: Stated<Ref<'round'>> | undefined;
  readonly footprint: Stated<Ref<'footprint'>> | undefined;
  readonly baseline: Stated<FinancialYear> | undefined;
  /** First and last financial year. */
  readonly period: Stated<{ readonly first: FinancialYear; readonly last: FinancialYear }> | undefined;
  readonly asAt: Stated<CalendarDate> | undefined;
  readonly version: Stated<PlanVersion> | undefined;
  readonly materiality: Stated<Figure> | undefined;
  readonly severities: readonly Stated<{ readonly rule: string; readonly severity: SeveritySetting }>[];
  readonly summaries: readonly Stated<string>[];
};
