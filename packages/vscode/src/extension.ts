import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askOf } from './client/ask.ts';
import { currentPlans } from './client/current-plans.ts';
import { acceptFinding } from './commands/accept-finding.ts';
import { explainFigure } from './commands/explain-figure.ts';
import { lensCommands } from './commands/lens-commands.ts';
import { pasteTable } from './commands/paste-table.ts';
import { restartServer } from './commands/restart-server.ts';
import { compareRevision } from './comparison/compare-revision.ts';
import { compareScenarios } from './comparison/compare-scenarios.ts';
import { differencesView } from './differences/differences-view.ts';
import { planExplorer } from './explorer/plan-explorer.ts';
import { exportPlan } from './export/export-plan.ts';
import { saveReport } from './export/save-report.ts';
import { GO_TO, goTo } from './go-to.ts';
import { newPlan } from './new-plan/new-plan.ts';
import { reportPreview } from './preview/report-preview.ts';
import { statementView } from './statement/statement-view.ts';
import { planStatus } from './status/plan-status.ts';
import type { Part } from './surroundings.ts';

/** Everything that the extension adds to the editor besides the language server. */
const PARTS: readonly Part[] = [
  () => [vscode.commands.registerCommand(GO_TO, goTo)],
  planStatus,
  planExplorer,
  statementView,
  differencesView,
  reportPreview,
  compareRevision,
  compareScenarios,
  newPlan,
  pasteTable,
  explainFigure,
  acceptFinding,
  lensCommands,
  saveReport,
  exportPlan,
  restartServer,
];

/** Starts the extension with a client for the language server of the desktop or of the browser, and what only it has. */
export async function startExtension(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  more: readonly Part[] = [],
): Promise<void> {
  const started = client.start();
  const ask = askOf(client, started);
  const plans = currentPlans(ask);
  const surroundings = { context, client, ask, plans };
  context.subscriptions.push(plans, ...[...PARTS, ...more].flatMap((part) => part(surroundings)));
  await started;
  await plans.refresh();
}
