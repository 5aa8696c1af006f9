import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from '../features/feature.ts';

const PLAN_FILES = {
  filters: [{ pattern: { glob: '**/*.stplan' } }, { pattern: { glob: '**', matches: 'folder' as const } }],
};

/** What every session can do besides its features. */
const STANDING: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  diagnosticProvider: { identifier: 'stplan', interFileDependencies: true, workspaceDiagnostics: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didCreate: PLAN_FILES, didRename: PLAN_FILES, didDelete: PLAN_FILES },
  },
};

/** Everything that a server with some features tells the editor of itself. */
export function serverCapabilities(features: readonly Feature[]): ServerCapabilities {
  return features.reduce<ServerCapabilities>((all, { capabilities }) => merged(all, capabilities), STANDING);
}

/** Two statements of capabilities as one; where both state the same part, the parts are put together. */
function merged<T extends object>(a: T, b: T): T {
  const result = { ...a } as Record<string, unknown>;
  for (const [key, value] of Object.entries(b)) {
    const before = result[key];
    result[key] = isObject(before) && isObject(value) ? merged(before, value) : value;
  }
  return result as unknown as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
