import type { PlanFragment, Workspace } from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';
import type { CheckResult, ReportedFinding } from '@stplan/rules';

/** Everything that is known about the plans of a folder at one moment. It does not change; the next moment has another. */
export type Analysis = {
  readonly workspace: Workspace;
  /** One for each plan, in the order of `workspace.plans`, without statements that agree; `whole` has those. */
  readonly reconciliations: readonly Reconciliation[];
  readonly result: CheckResult;
  /** The open findings by the file in which they stand; files without findings are not listed. */
  readonly findings: ReadonlyMap<string, readonly ReportedFinding[]>;
  /** The reconciliation of the plan that a file belongs to; undefined for libraries and files outside any plan. */
  readonly ofFile: (file: string) => Reconciliation | undefined;
  /** The same without statements that agree, which is there at once. */
  readonly openIn: (file: string) => Reconciliation | undefined;
  /** What a file contributes. */
  readonly fragment: (file: string) => PlanFragment | undefined;
};
