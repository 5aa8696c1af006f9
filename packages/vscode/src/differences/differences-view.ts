import type { PlanSummary } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { SHOW_STATEMENT } from '../statement/statement-view.ts';
import type { Part } from '../surroundings.ts';
import { scriptOf, webviewPage } from '../webview-page.ts';
import { DIFFERENCES_STYLE } from './differences-style.ts';
import type { FromDifferences, ToDifferences } from './messages.ts';

const VIEW = 'stplan.differences';

/** The reconciliation view: what each statement of a plan leaves, by subject and year. */
export const differencesView: Part = ({ context, ask, plans }) => {
  let view: vscode.WebviewView | undefined;
  let shown: PlanSummary | undefined;

  async function update(): Promise<void> {
    const plan = plans.of(vscode.window.activeTextEditor?.document.uri) ?? current() ?? plans.list()[0];
    shown = plan;
    if (view === undefined || !view.visible) return;
    const grids = plan ? ((await ask('stplan/differences', plan)) ?? []) : [];
    const message: ToDifferences = { type: 'grids', title: plan?.title ?? '', grids };
    await view.webview.postMessage(message);
  }
  /** The plan shown before, as it stands now. */
  const current = () => plans.list().find(({ folder, plan }) => folder === shown?.folder && plan === shown.plan);

  async function hear(message: FromDifferences): Promise<void> {
    if (message.type === 'ready') return update();
    const tree = shown && (await ask('stplan/statement', { ...shown, statement: message.statement }));
    if (tree) await vscode.commands.executeCommand(SHOW_STATEMENT, tree);
  }
  return [
    vscode.window.registerWebviewViewProvider(VIEW, {
      resolveWebviewView(resolved) {
        view = resolved;
        view.webview.options = { enableScripts: true, localResourceRoots: [context.extensionUri] };
        view.webview.onDidReceiveMessage(hear);
        view.onDidChangeVisibility(update);
        view.webview.html = webviewPage(view.webview, scriptOf(context, 'differences.js'), DIFFERENCES_STYLE, {});
      },
    }),
    plans.onDidChange(() => void update()),
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    vscode.commands.registerCommand('stplan.showDifferences', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
  ];
};
