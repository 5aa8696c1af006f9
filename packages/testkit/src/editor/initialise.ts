import type { Editor } from './editor.ts';

/** What an editor says of itself where a test says nothing else: it takes diagnostics as they come. */
export const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
};

/** Begins the conversation as every editor does. */
export async function initialise(editor: Editor, folders: readonly string[], capabilities: object = CAPABILITIES) {
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }));
  const result = await editor.request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
  editor.notify('initialized');
  return result;
}
