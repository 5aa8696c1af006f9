import type { Change, ForecastChange, PositionChange, StatementChange } from '@stplan/reconcile';
import type { ComparedSide, LonePlan } from './comparison.ts';

/**
 * What changed, as JSON. Figures are texts, never JSON numbers: a decimal or a fraction in the base unit, percentages as
 * ratios. Dates are texts like `2017-04-01`, periods as the language writes them. What is not stated is absent.
 */
export type ComparisonDocument = {
  /** The version of this form; it changes when a reader must. */
  readonly formVersion: 1;
  /** What made it: `stplan 0.1.0`. */
  readonly generator: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Plans in both states, in the order of their names. */
  readonly plans: readonly DifferenceDocument[];
  /** Plans in one state only. */
  readonly added: readonly LonePlan[];
  readonly dropped: readonly LonePlan[];
};

/** What changed in a plan; all lists are empty where nothing did. */
export type DifferenceDocument = {
  readonly name: string;
  /** Its name in the older state, where that is another. */
  readonly formerName: string | undefined;
  readonly title: string | undefined;
  /** What a reader should know first, in sentences. Their texts are the author's: never markup. */
  readonly summary: readonly string[];
  /** Figures of the system and of organisations by year. */
  readonly positions: readonly PositionChange[];
  /** Everything that the plan says otherwise. */
  readonly changes: readonly Change[];
  /** Milestones that move because of others. */
  readonly forecasts: readonly ForecastChange[];
  /** Checks of figures that came out otherwise. */
  readonly statements: readonly StatementChange[];
};
