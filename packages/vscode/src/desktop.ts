import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_OPTIONS } from './client/client-options.ts';
import { startExtension } from './extension.ts';
import { planTasks } from './tasks/plan-tasks.ts';

let client: LanguageClient | undefined;

/** Called by the editor when the first plan is opened: the server is a process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  client = new LanguageClient('stplan', 'stplan', { run: server, debug: server }, CLIENT_OPTIONS);
  await startExtension(context, client, [planTasks]);
}

/** Called by the editor in the end. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
