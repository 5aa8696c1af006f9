import { pathToFileURL } from 'node:url';
import type { Position } from 'vscode-languageserver-types';
import type { Editor } from '../../../packages/testkit/src/editor/editor.ts';
import { initialise } from '../../../packages/testkit/src/editor/initialise.ts';
import { spawnServer } from '../../../packages/testkit/src/editor/spawn-server.ts';
import type { Workplace } from '../workplace.ts';

/** A file that is open in a bare editor over a server of its own. */
export type OpenFile = {
  readonly editor: Editor;
  readonly folder: string;
  readonly uri: string;
  /** The process of the server. */
  readonly pid: number;
  readonly insert: (position: Position, text: string) => void;
  /** Takes letters of one line away. */
  readonly remove: (position: Position, length: number) => void;
  /** Waits for the findings of the file, and then for those of all others. */
  readonly findings: () => Promise<void>;
};

/** An editor that asks for findings itself, so that it is known when they are there. */
const ASKING = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

/** Opens a file of a folder, does something with it when its findings are there, and ends the server. */
export async function withOpenFile<T>(
  { node, stplan }: Workplace,
  { folder, file, text }: { readonly folder: string; readonly file: string; readonly text: string },
  work: (open: OpenFile) => Promise<T>,
): Promise<T> {
  const { editor, exit, process } = spawnServer([node, stplan, 'lsp', '--stdio'], folder);
  const root = pathToFileURL(folder).toString();
  await initialise(editor, [root], ASKING);
  const uri = `${root}/${file}`;
  editor.open(uri, text);
  const findings = async (): Promise<void> => {
    await editor.request('textDocument/diagnostic', { textDocument: { uri } });
    await editor.request('workspace/diagnostic', { previousResultIds: [] });
  };
  await findings();
  const result = await work({
    editor,
    folder: root,
    uri,
    pid: process.pid ?? 0,
    insert: (position, typed) => editor.change(uri, { start: position, end: position }, typed),
    remove: (position, length) =>
      editor.change(uri, { start: position, end: { ...position, character: position.character + length } }, ''),
    findings,
  });
  await editor.request('shutdown');
  editor.notify('exit');
  await exit;
  return result;
}
