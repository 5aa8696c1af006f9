import type { PlanRequest } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import type { Part } from '../surroundings.ts';
import { planPreviews } from './plan-previews.ts';

/** The report of a plan beside its text. */
export const reportPreview: Part = (surroundings) => {
  const { show, undo } = planPreviews<PlanRequest>(
    { view: 'stplan.report', read: (ask, request) => ask('stplan/report', request), again: (_, plan) => plan },
    surroundings,
  );
  const open = async () => {
    const chosen = await choosePlan(surroundings.plans);
    if (chosen) show({ folder: chosen.folder, plan: chosen.plan }, chosen.title);
  };
  return [undo, vscode.commands.registerCommand('stplan.openReport', open)];
};
