import type { Workspace } from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';
import type { Analysis } from './analysis.ts';

/** The reconciliations of all plans, in their order, by the files that plans stand in. */
export function reconciliationsByFile(
  { plans }: Workspace,
  made: readonly Reconciliation[],
): Pick<Analysis, 'ofFile' | 'openIn'> {
  const byFile = new Map(plans.flatMap(({ files }, index) => files.map((file) => [file, made[index]] as const)));
  return { ofFile: (file) => byFile.get(file)?.whole(), openIn: (file) => byFile.get(file) };
}
