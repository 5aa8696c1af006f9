import type { Reconciliation } from '@stplan/reconcile';
import type { FolderView } from '../document/folder-view.ts';
import type { FeatureContext } from '../features/feature.ts';
import type { PlanRequest } from '../protocol/plan-views.ts';

/** A plan with the folder that it lies in. */
export type AskedPlan = { readonly folder: FolderView; readonly reconciliation: Reconciliation };

/** Every plan of every folder, in their order. */
export function plansOf({ folders }: Pick<FeatureContext, 'folders'>): readonly AskedPlan[] {
  return folders.flatMap((folder) =>
    folder.analysis().reconciliations.map((made) => ({ folder, reconciliation: made.whole() })),
  );
}

/** The plan that a request names; undefined when it is gone. */
export function askedPlan(request: PlanRequest, context: Pick<FeatureContext, 'folders'>): AskedPlan | undefined {
  const folder = context.folders.find(({ uri }) => uri === request.folder);
  const made = folder?.analysis().reconciliations.find(({ plan }) => plan.name === request.plan);
  return folder && made && { folder, reconciliation: made.whole() };
}
