import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../calendar/period.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { Formula } from './formula.ts';
import type { Citation, Ref } from './reference.ts';
import type { Series } from './series.ts';

/** A named number or series. */
export type Assumption = ElementBase<'assumption'> & {
  readonly figure: Figure | undefined;
  readonly formula: Formula | undefined;
  readonly series: Series | undefined;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
};

/** A figure, date or delay that a scenario sets in place of the plan’s own. */
export type Override = Stated<{
  readonly element: Ref;
  readonly measure: string | undefined;
  readonly title: string | undefined;
  readonly period: Period | undefined;
  readonly to:
    | { readonly form: 'figure'; readonly figure: Figure }
    | { readonly form: 'date'; readonly date: CalendarDate }
    | { readonly form: 'delay'; readonly delay: Figure };
}>;

/** What the plan would come to if some things were otherwise, on top of another scenario where it names one. */
export type Scenario = ElementBase<'scenario'> & {
  readonly base: Ref<'scenario'> | undefined;
  readonly overrides: readonly Override[];
};

/** The author's own check; its name is empty. */
export type Expectation = ElementBase<'expectation'> & {
  readonly period: Period | undefined;
  readonly condition: Formula;
  readonly message: string | undefined;
  readonly citations: readonly Citation[];
};

/** The parts of a report that a plan can ask for. */
export type ReportSection =
  | 'summary'
  | 'findings'
  | 'bridge'
  | 'reconciliation'
  | 'contracts'
  | 'efficiencies'
  | 'activity'
  | 'milestones'
  | 'commitments'
  | 'capital'
  | 'service changes'
  | 'risks'
  | 'governance'
  | 'scenarios'
  | 'annex';

/** A report by name: which parts, for whom, and of which scenario. */
export type ReportDefinition = ElementBase<'report'> & {
  readonly sections: readonly ReportSection[];
  readonly organisation: Ref<'organisation'> | undefined;
  readonly audience: 'board' | 'assurance' | 'public' | undefined;
  readonly scenario: Ref<'scenario'> | undefined;
};
