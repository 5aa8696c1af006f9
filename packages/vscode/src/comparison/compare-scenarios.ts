import type { PlanRequest } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import { planPreviews } from '../preview/plan-previews.ts';
import type { Part } from '../surroundings.ts';

/** What the scenarios of a plan change, by organisation and year, beside its text. */
export const compareScenarios: Part = (surroundings) => {
  const { show, undo } = planPreviews<PlanRequest>(
    { view: 'stplan.scenarios', read: (ask, request) => ask('stplan/scenarios', request), again: (_, plan) => plan },
    surroundings,
  );
  const open = async () => {
    const chosen = await choosePlan(surroundings.plans);
    if (chosen) show({ folder: chosen.folder, plan: chosen.plan }, `Scenarios of ${chosen.title}`);
  };
  return [undo, vscode.commands.registerCommand('stplan.compareScenarios', open)];
};
