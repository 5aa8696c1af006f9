import type { Figure, Finding, Plan, Statement, Term } from '@stplan/model';
import type { Figures } from './explain/figures.ts';
import type { Schedule } from './schedule/schedule.ts';
import type { Slips } from './schedule/slips.ts';

/** A plan whose figures have been worked out and checked against each other. */
export type Reconciliation = {
  /** The plan with a plain figure in every cell that a formula or growth gives. */
  readonly plan: Plan;
  /** How each of those figures follows from others. */
  readonly computed: ReadonlyMap<Figure, Term>;
  /** Every check of figures that is made, in a fixed order with stable ids. */
  readonly statements: readonly Statement[];
  /** What is wrong with formulas. */
  readonly findings: readonly Finding[];
  /** Figures by their path, with their derivations. */
  readonly figures: Figures;
  /** Milestones with their slack and critical path. */
  readonly schedule: Schedule;
  /** The savings that late milestones move, as the plan stands and as one might suppose. */
  readonly slips: Slips;
  /** The same with every statement, also where those that agree were left out; made when it is first asked for. */
  readonly whole: () => Reconciliation;
};
