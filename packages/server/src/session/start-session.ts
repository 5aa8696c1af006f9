import type { NationalLibrary } from '@stplan/language';
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { createDiagnosticsBook } from '../diagnostics/diagnostics-book.ts';
import type { Feature, FeatureContext } from '../features/feature.ts';
import type { Host } from '../host/host.ts';
import { revisionRequests } from '../revisions/revision-requests.ts';
import { type ClientSettings, DEFAULT_CLIENT_SETTINGS } from '../settings/client-settings.ts';
import { readClientSettings } from '../settings/read-client-settings.ts';
import { type Answering, answered } from './answer.ts';
import { followDocuments } from './document-changes.ts';
import { followFiles, followFolders } from './file-changes.ts';
import { createFolders } from './folders.ts';
import { withProgress } from './progress.ts';
import { publish } from './publisher.ts';
import { documentReport, workspaceReports } from './pull-diagnostics.ts';
import { type Clock, createScheduler } from './scheduler.ts';
import { serverCapabilities } from './server-capabilities.ts';

/** What a server is started with. */
export type SessionParts = {
  readonly host: Host;
  readonly clock: Clock;
  readonly features: readonly Feature[];
  readonly library: NationalLibrary;
  readonly version: string;
};

/** Serves an editor over a connection until it goes. */
export function startSession(connection: Connection, { host, clock, features, library, version }: SessionParts): void {
  let client: ClientCapabilities = {};
  let settings: ClientSettings = DEFAULT_CLIENT_SETTINGS;
  let loading: Promise<void> = Promise.resolve();
  let isOver = false;

  const tellFault = (what: string, error: unknown): void =>
    connection.console.error(
      `${what}: a fault of stplan, please report it: ${error instanceof Error ? error.stack : error}`,
    );
  const book = createDiagnosticsBook();
  const open = followDocuments(connection, {
    opened: (uri, text) => take(uri, text),
    changed: (uri, text) => take(uri, text),
    closed: (uri) => refresh([uri]),
  });
  const folders = createFolders({ host, open, library });
  const publishing = { connection, folders, open, book, settings: () => settings, client: () => client };
  let reading = 0;
  const scheduler = createScheduler(clock, () => {
    // Half a folder has findings that the whole does not have; what is read last asks again.
    if (reading > 0) return;
    try {
      publish(publishing);
    } catch (error) {
      tellFault('findings', error);
    }
  });
  const answering: Answering = { clock, tellFault, ready: () => loading, isOver: () => isOver };

  /** Does something with the files one after the other, and tells what follows. */
  function after(work: () => Promise<unknown>): void {
    reading++;
    loading = loading
      .then(work)
      .catch((error) => tellFault('reading files', error))
      .then(() => {
        reading--;
        scheduler.ask();
      });
  }

  function take(uri: string, text: string): void {
    const added = folders.addFor(uri);
    if (added !== undefined) after(() => added.load());
    for (const folder of folders.holding(uri)) folder.write(uri, text);
    scheduler.ask();
  }

  function refresh(uris: readonly string[]): void {
    after(() => Promise.all(uris.flatMap((uri) => folders.holding(uri).map((folder) => folder.refresh(uri)))));
  }

  function reload(which = folders.all()): void {
    const isShown = client.window?.workDoneProgress === true;
    after(() =>
      withProgress(connection, isShown, 'Reading plans', () => Promise.all(which.map((folder) => folder.load()))),
    );
  }

  function pullSettings(): void {
    if (client.workspace?.configuration !== true) return;
    after(async () => {
      settings = readClientSettings(await connection.workspace.getConfiguration('stplan'));
    });
  }

  const context = (): FeatureContext => ({
    folders: folders.all().map(({ view }) => view),
    document: folders.document,
    settings,
    client,
  });

  connection.onInitialize(({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams) => {
    client = capabilities;
    settings = readClientSettings(initializationOptions?.settings);
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    for (const uri of roots) folders.add(uri);
    return { capabilities: serverCapabilities(features), serverInfo: { name: 'stplan', version } };
  });
  connection.onInitialized(() => {
    register(connection, client);
    if (client.workspace?.workspaceFolders === true) followFolders(connection, { folders, reload });
    pullSettings();
    reload();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.workspace?.configuration === true) pullSettings();
    else settings = readClientSettings(sent?.stplan);
    scheduler.ask();
  });
  followFiles(connection, { folders, refresh, reload });

  connection.onRequest<unknown, void>('textDocument/diagnostic', ({ textDocument, previousResultId }, token) =>
    answered(answering, 'textDocument/diagnostic', token, () =>
      documentReport(publishing, textDocument.uri, previousResultId),
    ),
  );
  connection.onRequest<unknown, void>('workspace/diagnostic', ({ previousResultIds }, token) =>
    answered(answering, 'workspace/diagnostic', token, () => {
      const before = new Map<string, string>(
        previousResultIds.map(({ uri, value }: { uri: string; value: string }) => [uri, value]),
      );
      return { items: workspaceReports(publishing, before, open) };
    }),
  );
  for (const { method, answer } of features as readonly Feature<unknown>[]) {
    connection.onRequest<unknown, void>(method, (params: unknown, token) =>
      answered(answering, method, token, () => answer(params, context())),
    );
  }
  for (const { method, answer } of revisionRequests(host, folders, library)) {
    connection.onRequest<unknown, void>(method, (params: never, token) =>
      answered(answering, method, token, () => answer(params)),
    );
  }
  connection.onShutdown(() => {
    isOver = true;
    scheduler.stop();
  });
  connection.listen();
}

/** Asks the editor to tell of its settings and of files that change. */
function register(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'stplan' });
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    // the settings may name any file for acceptances
    const watchers = ['**/*.stplan', '**/*.json'].map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
