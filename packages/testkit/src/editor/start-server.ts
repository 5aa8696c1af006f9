import { PassThrough } from 'node:stream';
import { serve } from '@stplan/server/node';
import { connectEditor, type Editor } from './editor.ts';

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

/** Starts a server in this process, with streams in place of a pipe, and an editor that speaks to it. */
export async function startServer(
  folders: readonly string[],
  {
    capabilities = CAPABILITIES,
    settings = null,
  }: { readonly capabilities?: object; readonly settings?: unknown } = {},
): Promise<Editor> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  serve({ input, output });
  const editor = connectEditor({ input, output });
  editor.settings = settings;
  await initialise(editor, folders, capabilities);
  return editor;
}

/** Begins the conversation as every editor does. */
export async function initialise(editor: Editor, folders: readonly string[], capabilities: object = CAPABILITIES) {
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }));
  const result = await editor.request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
  editor.notify('initialized');
  return result;
}
