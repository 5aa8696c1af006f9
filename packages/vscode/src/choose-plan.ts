import type { PlanSummary } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { CurrentPlans } from './client/current-plans.ts';

/** The plan of the active editor, or else the one that the user picks. */
export async function choosePlan(plans: CurrentPlans): Promise<PlanSummary | undefined> {
  if (plans.list().length === 0) await plans.refresh();
  const own = plans.of(vscode.window.activeTextEditor?.document.uri);
  if (own) return own;
  const items = plans.list().map((plan) => ({ label: plan.title, description: plan.plan, plan }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage('There is no plan here yet: make one with “stplan: New Plan”.');
    return undefined;
  }
  return (await vscode.window.showQuickPick(items, { title: 'Which plan?' }))?.plan;
}
