import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_OPTIONS } from './client/client-options.ts';
import { answerFileRequests } from './client/file-answers.ts';
import { startExtension } from './extension.ts';

let client: LanguageClient | undefined;

/** Called by an editor that runs in a browser: the server is a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-worker.js');
  client = new LanguageClient('stplan', 'stplan', async () => new Worker(script.toString(true)), CLIENT_OPTIONS);
  context.subscriptions.push(answerFileRequests(client));
  await startExtension(context, client);
}

/** Called by the editor in the end. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
