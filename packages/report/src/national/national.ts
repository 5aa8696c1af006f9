import type { ComponentChildren } from 'preact';
import type { Audience } from '../selection/report-selection.ts';
import type { GapSet } from './gap-sets.ts';
import type { NationalPlan } from './national-plan.ts';

/** What the sections of the roll-up read. */
export type National = {
  /** In the order of their names. */
  readonly plans: readonly NationalPlan[];
  readonly gapSets: readonly GapSet[];
  readonly audience: Audience | undefined;
  /** Name and version of the program: `stplan 0.1.0`. */
  readonly generator: string;
};

/** A part of the roll-up; its body is undefined when no plan has anything for it. */
export type NationalSection = {
  readonly id: string;
  readonly title: string;
  /** A working paper: the public does not get it. */
  readonly internal?: boolean;
  readonly body: (national: National) => ComponentChildren;
};
