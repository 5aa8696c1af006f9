import type { Exact } from '@stplan/model';
import type { Misfit } from './scenario-plan.ts';

/** What a scenario does to the position of an organisation, or of the system, in a year. All in pounds, worse below zero. */
export type ScenarioDelta = {
  /** By name; undefined for the system, in which shared organisations count by their share. */
  readonly organisation: string | undefined;
  /** The financial year by the calendar year in which it starts. */
  readonly year: number;
  /** The planned position of the plan, fund included. */
  readonly planned: Exact | undefined;
  /** What the figures that are set change. */
  readonly figures: Exact;
  /** Savings that come later, as what they need is late. */
  readonly slips: Exact;
  /** The fund that is lost where the control total is missed, or earned where it no longer is. All or nothing. */
  readonly fund: Exact;
  /** The three together. */
  readonly change: Exact;
  /** What lower confidence takes off the savings that are to be expected; it is in none of the others. */
  readonly confidence: Exact;
};

/** A control total that the plan meets and the scenario misses, or the other way round. */
export type ScenarioControlTotal = {
  readonly organisation: string;
  readonly year: number;
  readonly turn: 'missed' | 'met';
  /** How far the position is from the control total in the scenario, without its sign. */
  readonly by: Exact;
};

/** A milestone that is late in the scenario and the scheme that therefore saves later than in the plan. */
export type ScenarioSlip = { readonly scheme: string; readonly milestone: string; readonly months: number };

/** What a scenario does to the plan: every figure against the plan as it stands. */
export type ScenarioOutcome = {
  readonly name: string;
  readonly title: string | undefined;
  readonly base: string | undefined;
  /** The system first, then organisations by name; years in order; those that change nothing are left out. */
  readonly deltas: readonly ScenarioDelta[];
  readonly slips: readonly ScenarioSlip[];
  readonly controlTotals: readonly ScenarioControlTotal[];
  /** Overrides that change nothing. */
  readonly misfits: readonly Misfit[];
};
