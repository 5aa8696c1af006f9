import type { PlanRequest, ReportPage } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { Ask } from '../client/ask.ts';
import type { Surroundings } from '../surroundings.ts';
import { openPreview, type Preview } from './preview-panel.ts';

/** A kind of page about a plan that stands beside its text. */
export type PreviewKind<R extends PlanRequest> = {
  /** What the editor knows its panels by. */
  readonly view: string;
  /** The page as it is now. */
  readonly read: (ask: Ask, request: R) => Promise<ReportPage | null>;
  /** What was asked for when the editor was closed; undefined where that may not be shown again. */
  readonly again: (state: unknown, plan: PlanRequest) => R | undefined;
};

/** The open pages of a kind, each once. */
export type PlanPreviews<R extends PlanRequest> = {
  readonly show: (request: R, title: string) => void;
  readonly undo: vscode.Disposable;
};

/** Opens pages of a kind, brings them to the front when they are there, and opens them again with the editor. */
export function planPreviews<R extends PlanRequest>(
  { view, read, again }: PreviewKind<R>,
  surroundings: Surroundings,
): PlanPreviews<R> {
  const open = new Map<string, Preview>();
  const keep = (request: R, panel: vscode.WebviewPanel) => {
    const key = JSON.stringify(request);
    open.set(key, openPreview(panel, { request, read: () => read(surroundings.ask, request) }, surroundings));
    panel.onDidDispose(() => open.delete(key));
  };
  return {
    show(request, title) {
      const before = open.get(JSON.stringify(request));
      if (before) before.reveal();
      else keep(request, newPanel(view, title, surroundings));
    },
    undo: vscode.window.registerWebviewPanelSerializer(view, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown) {
        await surroundings.plans.refresh();
        const plan = surroundings.plans.list().find((one) => isOf(state, one));
        const request = plan && again(state, { folder: plan.folder, plan: plan.plan });
        if (request) keep(request, panel);
        else panel.dispose();
      },
    }),
  };
}

function newPanel(view: string, title: string, { context }: Surroundings): vscode.WebviewPanel {
  const writing = vscode.window.activeTextEditor;
  const panel = vscode.window.createWebviewPanel(
    view,
    title,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    // Kept while hidden, so that filters and open sections are there when it is looked at again.
    { enableScripts: true, retainContextWhenHidden: true, enableFindWidget: true, localResourceRoots: [dist(context)] },
  );
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'images', 'icon.png');
  // A page that covers another one takes the cursor all the same; whoever writes goes on writing.
  const begun = panel.webview.onDidReceiveMessage(() => {
    begun.dispose();
    if (writing?.viewColumn === undefined || !panel.active) return;
    void vscode.window.showTextDocument(writing.document, { viewColumn: writing.viewColumn });
  });
  return panel;
}

const dist = ({ extensionUri }: vscode.ExtensionContext) => vscode.Uri.joinPath(extensionUri, 'dist');

function isOf(state: unknown, { folder, plan }: PlanRequest): boolean {
  const asked = state as Partial<PlanRequest> | undefined;
  return asked?.folder === folder && asked.plan === plan;
}
