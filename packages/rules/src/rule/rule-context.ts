import type { BodyRegister, Finding, Memory, Plan, Statement, Workspace } from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';

/** What a rule may look at. */
export type RuleContext = {
  /** The plan with its formulas worked out. */
  readonly plan: Plan;
  /** All plans; only for rules that say that they look across. */
  readonly workspace: Workspace;
  /** The bodies that the library knows; undefined where there is no such library. */
  readonly bodies: () => BodyRegister | undefined;
  /** The texts of its files, to see what stands where a fix would write. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was found while its files were read. */
  readonly readingFindings: readonly Finding[];
  /** Everything that was reconciled in the plan. */
  readonly statements: readonly Statement[];
  /** When its milestones can be reached. */
  readonly schedule: Reconciliation['schedule'];
  /** The savings that late milestones move. */
  readonly slips: Reconciliation['slips'];
  /** Every figure of it, stated or derived, by its path. */
  readonly figures: Reconciliation['figures'];
  /** What was worked out from elements that are still the same. */
  readonly memory: Memory;
};
