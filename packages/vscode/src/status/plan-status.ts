import type { PlanSummary } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { LANGUAGE } from '../client/client-options.ts';
import type { Part } from '../surroundings.ts';
import { findingsText, statusText } from './status-text.ts';

/** In the status bar: what this plan leaves unexplained, and how many findings it has. */
export const planStatus: Part = ({ plans }) => {
  const item = vscode.window.createStatusBarItem('stplan.status', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Plan';
  item.command = 'stplan.showDifferences';
  const show = () => {
    const editor = vscode.window.activeTextEditor;
    const plan = plans.of(editor?.document.uri);
    if (plan === undefined || editor?.document.languageId !== LANGUAGE) item.hide();
    else display(item, plan);
  };
  show();
  return [item, plans.onDidChange(show), vscode.window.onDidChangeActiveTextEditor(show)];
};

function display(item: vscode.StatusBarItem, plan: PlanSummary): void {
  item.text = `$(law) ${statusText(plan)}`;
  item.tooltip = `${plan.title}\n${findingsText(plan)}`;
  item.accessibilityInformation = { label: `${plan.title}: ${statusText(plan)}, ${findingsText(plan)}` };
  item.show();
}
