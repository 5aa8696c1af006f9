import { PassThrough } from 'node:stream';
import { serve } from '@stplan/server/node';
import { connectEditor, type Editor } from './editor.ts';
import { CAPABILITIES, initialise } from './initialise.ts';

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
