import type { Reconciliation } from '@stplan/reconcile';
import type { FolderView } from '../document/folder-view.ts';
import type { FeatureContext } from '../features/feature.ts';
import type { PlanRequest } from '../protocol/plan-views.ts';

/** A plan with the folder that it lies in. */
export type AskedPlan = { readonly folder: FolderView; readonly reconciliation: Reconciliation };

/** Every plan of every folder, in their order. */
export function plansOf({ folders }: Pick<FeatureContext, 'folders'>): readonly AskedPlan[] {
  return folders.flatMap((folder) =>
    folder.analysis().reconciliations.map((reconciliation) => ({ folder, reconciliation })),
  );
}

/** The plan that a request names; undefined when it is gone. */
export function askedPlan(request: PlanRequest, context: Pick<FeatureContext, 'folders'>): AskedPlan | undefined {
  return plansOf(context).find(
    ({ folder, reconciliation }) => folder.uri === request.folder && reconciliation.plan.name === request.plan,
  );
}
