import type { Memory, Plan, Workspace } from '@stplan/model';
import { type Reconciliation, reconcile } from '@stplan/reconcile';
import type { Analysis } from './analysis.ts';
import { plansNamedFrom } from './plans-named.ts';

/** Plans with every statement, each worked out when somebody first looks at it; those that did not change are kept. */
export function fullReconciliations(
  workspace: Workspace,
  memory: Memory,
): { readonly all: () => readonly Reconciliation[]; readonly ofFile: Analysis['ofFile'] } {
  const known = new Map<Plan, Reconciliation>();
  const full = (plan: Plan): Reconciliation => {
    const before = known.get(plan);
    if (before !== undefined) return before;
    const now = memory.recall(`all of ${plan.name}`, plansNamedFrom(plan, workspace), () => reconcile(plan, workspace));
    known.set(plan, now);
    return now;
  };
  return {
    all: () => workspace.plans.map(full),
    ofFile(file) {
      const plan = workspace.plans.find(({ files }) => files.includes(file));
      return plan && full(plan);
    },
  };
}
