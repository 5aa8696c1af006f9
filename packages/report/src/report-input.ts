import type { CalendarDate, Plan, Statement } from '@stplan/model';
import type { Figures, MovedScheme, ScenarioOutcome } from '@stplan/reconcile';
import type { AcceptedFinding, ReportedFinding } from '@stplan/rules';
import type { ReportSelection } from './selection/report-selection.ts';

/** When a milestone can be reached, worked out from what it comes after and how long it takes. */
export type ScheduledMilestone = {
  readonly name: string;
  readonly start: CalendarDate | undefined;
  readonly finish: CalendarDate | undefined;
  /** Days it may slip before it delays the end; negative when it is already too late; undefined when not known. */
  readonly slackDays: number | undefined;
  /** Whether it lies on the critical path. */
  readonly critical: boolean;
};

/** Everything a report is made of. */
export type ReportInput = {
  /** The plan with its formulas worked out. */
  readonly plan: Plan;
  readonly statements: readonly Statement[];
  /** Figures of elements by the words that ask for them, stated or derived. */
  readonly figures: Pick<Figures, 'read'>;
  readonly findings: readonly ReportedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** File path to text, for the source listing. */
  readonly texts: ReadonlyMap<string, string>;
  readonly schedule: readonly ScheduledMilestone[];
  /** The schemes that save later because a milestone is late, with what moves. */
  readonly moved: readonly MovedScheme[];
  /** What the scenarios of the plan do to positions. */
  readonly scenarios?: readonly ScenarioOutcome[];
  /** What of the whole paper is wanted; all of it where nothing is said. */
  readonly selection?: ReportSelection | undefined;
  /** Name and version of the program: `stplan 0.1.0`. */
  readonly generator: string;
};
