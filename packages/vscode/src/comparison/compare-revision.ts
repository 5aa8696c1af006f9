import type { PlanRequest, PlanSummary } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import { planPreviews } from '../preview/plan-previews.ts';
import type { Part, Surroundings } from '../surroundings.ts';
import { chooseRevision } from './choose-revision.ts';
import { gitPrograms } from './git-programs.ts';

type Request = PlanRequest & { readonly revision: string };

/**
 * What changed in a plan since a revision, beside its text. Git runs in the folder of the plan, under the settings of
 * its repository, and so only where the user trusts that.
 */
export const compareRevision: Part = (surroundings) => {
  const { show, undo } = planPreviews<Request>(
    {
      view: 'stplan.comparison',
      read: async (ask, request) => ask('stplan/comparison', { ...request, git: await gitPrograms() }),
      again(state, plan) {
        const { revision } = state as Partial<Request>;
        return typeof revision === 'string' && vscode.workspace.isTrusted ? { ...plan, revision } : undefined;
      },
    },
    surroundings,
  );
  /** Whether there was anything to show. */
  const compare = async (given?: unknown): Promise<boolean> => {
    const plan = await choosePlan(surroundings.plans);
    if (plan === undefined || !(await mayRunGit())) return false;
    const revision = typeof given === 'string' ? given : await revisionFrom(plan, surroundings);
    if (revision === undefined) return false;
    const request = { folder: plan.folder, plan: plan.plan, revision };
    const fault = await faultOf(request, surroundings);
    if (fault === undefined) show(request, `${plan.title} since ${revision}`);
    else tell(fault);
    return fault === undefined;
  };
  return [undo, vscode.commands.registerCommand('stplan.compareRevision', compare)];
};

async function mayRunGit(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  void vscode.window
    .showWarningMessage(
      'Comparing with a revision runs Git in this folder, which is done only in a folder that you trust.',
      manage,
    )
    .then((answer) => answer === manage && vscode.commands.executeCommand('workbench.trust.manage'));
  return false;
}

/** Lets the user choose; why there is nothing to choose from is said. */
async function revisionFrom({ folder, plan }: PlanSummary, { ask }: Surroundings): Promise<string | undefined> {
  const listed = await ask('stplan/revisions', { folder, plan, git: await gitPrograms() }).catch(
    (error: Error) => error,
  );
  if (!(listed instanceof Error)) return chooseRevision(listed ?? []);
  tell(listed);
  return undefined;
}

/** Why there is no comparison, before a page is opened for it. */
function faultOf(request: Request, { ask }: Surroundings): Thenable<Error | undefined> {
  const progress = { location: vscode.ProgressLocation.Window, title: `Comparing with ${request.revision}` };
  return vscode.window.withProgress(progress, async () =>
    ask('stplan/comparison', { ...request, git: await gitPrograms() }).then(
      () => undefined,
      (error: Error) => error,
    ),
  );
}

function tell({ message }: Error): void {
  const setting = 'git.path';
  const open = message.includes(setting) ? ['Open Setting'] : [];
  void vscode.window
    .showWarningMessage(`There is nothing to compare with: ${message}.`, ...open)
    .then((answer) => answer && vscode.commands.executeCommand('workbench.action.openSettings', setting));
}
