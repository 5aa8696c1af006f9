import type { DifferencePage, PlanDifference } from '@stplan/reconcile';

/** One of the two states that are compared. */
export type ComparedSide = {
  /** As it was asked for: `HEAD~1`, `plans/westmarch`, `the working tree`. */
  readonly name: string;
  /** The commit, where it is a revision. */
  readonly commit: string | undefined;
};

/** A plan that is in both states. */
export type ComparedPlan = {
  readonly name: string;
  /** Its name in the older state, where that is another. */
  readonly formerName: string | undefined;
  readonly title: string | undefined;
  readonly difference: PlanDifference;
  /** The same in words. */
  readonly page: DifferencePage;
};

/** A plan that is in one state only. */
export type LonePlan = {
  readonly name: string;
  readonly title: string | undefined;
  /** How many of its statements do not close and follow from no other. */
  readonly open: number;
  readonly commitments: number;
};

/** Everything that is to be said of two states of some plans. */
export type Comparison = {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Plans in both, in the order of their names. */
  readonly plans: readonly ComparedPlan[];
  readonly added: readonly LonePlan[];
  readonly dropped: readonly LonePlan[];
  /** What made it: `stplan 0.1.0`. */
  readonly generator: string;
};
