import type { PlanRequest } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { choosePlan } from '../choose-plan.ts';
import type { Part, Surroundings } from '../surroundings.ts';
import { openPreview, type Preview } from './preview-panel.ts';

const VIEW = 'stplan.report';

/** The report of a plan beside its text; one for each plan. */
export const reportPreview: Part = (surroundings) => {
  const open = new Map<string, Preview>();
  const keep = (request: PlanRequest, panel: vscode.WebviewPanel) => {
    const key = `${request.folder} ${request.plan}`;
    const preview = openPreview(panel, request, surroundings);
    open.set(key, preview);
    panel.onDidDispose(() => open.delete(key));
  };
  const show = async () => {
    const plan = await choosePlan(surroundings.plans);
    if (plan === undefined) return;
    const { folder, plan: name, title } = plan;
    const before = open.get(`${folder} ${name}`);
    if (before) before.reveal();
    else keep({ folder, plan: name }, newPanel(title, surroundings));
  };
  return [
    vscode.commands.registerCommand('stplan.openReport', show),
    vscode.window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown) {
        await surroundings.plans.refresh();
        const plan = surroundings.plans.list().find((one) => isOf(state, one));
        if (plan) keep({ folder: plan.folder, plan: plan.plan }, panel);
        else panel.dispose();
      },
    }),
  ];
};

function newPanel(title: string, { context }: Surroundings): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(
    VIEW,
    title,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    // Kept while hidden, so that filters and open sections are there when it is looked at again.
    { enableScripts: true, retainContextWhenHidden: true, enableFindWidget: true, localResourceRoots: [dist(context)] },
  );
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'images', 'icon.png');
  return panel;
}

const dist = ({ extensionUri }: vscode.ExtensionContext) => vscode.Uri.joinPath(extensionUri, 'dist');

function isOf(state: unknown, { folder, plan }: PlanRequest): boolean {
  const asked = state as Partial<PlanRequest> | undefined;
  return asked?.folder === folder && asked.plan === plan;
}
