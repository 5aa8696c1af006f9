import type { Plan, Statement, Workspace } from '@stplan/model';

/** What a rule may look at. */
export type RuleContext = {
  /** The plan with its formulas worked out. */
  readonly plan: Plan;
  readonly workspace: Workspace;
  /** Everything that was reconciled in the plan. */
  readonly statements: readonly Statement[];
};
