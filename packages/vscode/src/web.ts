import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_OPTIONS } from './client/client-options.ts';
import { answerFileRequests } from './client/file-answers.ts';
import { startExtension } from './extension.ts';

let client: LanguageClient | undefined;

/** Called by an editor that runs in a browser: the server is a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-worker.js');
  // The client knows a worker by its class, and the editor has a class of its own for workers of extensions.
  const server = async () => {
    const worker = new Worker(script.toString(true));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  client = new LanguageClient('stplan', 'stplan', server, CLIENT_OPTIONS);
  context.subscriptions.push(answerFileRequests(client));
  await startExtension(context, client);
}

/** Called by the editor in the end. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
