import { pathToFileURL } from 'node:url';
import type { Editor } from '../../../packages/testkit/src/editor/editor.ts';
import { initialise } from '../../../packages/testkit/src/editor/initialise.ts';
import { spawnServer } from '../../../packages/testkit/src/editor/spawn-server.ts';
import type { Latency } from '../rows/row.ts';
import { keystrokesIn } from './keystrokes.ts';

/** How often each key is typed and taken away again. */
const ROUNDS = 15;

/** Keys that are typed without a pause. */
const BURST = 10;

/** An editor that asks for findings itself, so that it is known when they are there. */
const ASKING = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

/** The times from a key to the findings of all files, in one file of a folder, by what is typed. */
export async function typingTimes(
  command: readonly string[],
  folder: string,
  file: string,
  text: string,
): Promise<readonly Latency[]> {
  const { editor, exit } = spawnServer(command, folder);
  await initialise(editor, [pathToFileURL(folder).toString()], ASKING);
  const uri = `${pathToFileURL(folder)}/${file}`;
  editor.open(uri, text);
  await findings(editor, uri);
  const latencies: Latency[] = [];
  for (const { name, position, keys } of keystrokesIn(text)) {
    const insert = (key: string) => editor.change(uri, { start: position, end: position }, key);
    const remove = (length: number) =>
      editor.change(uri, { start: position, end: { ...position, character: position.character + length } }, '');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const key of keys) {
        times.push(await timed(() => insert(key), editor, uri));
        times.push(await timed(() => remove(key.length), editor, uri));
      }
    }
    latencies.push(latency(`a key ${name}`, times));
    if (name !== 'in a figure') continue;
    const bursts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const burst = () => Array.from({ length: BURST }, () => insert('1'));
      bursts.push(await timed(burst, editor, uri));
      bursts.push(await timed(() => remove(BURST), editor, uri));
    }
    latencies.push(latency(`${BURST} keys at once ${name}`, bursts));
  }
  await editor.request('shutdown');
  editor.notify('exit');
  await exit;
  return latencies;
}

async function timed(type: () => unknown, editor: Editor, uri: string): Promise<number> {
  const begun = performance.now();
  type();
  await findings(editor, uri);
  return performance.now() - begun;
}

/** The findings of the file, and then those of all others. */
async function findings(editor: Editor, uri: string): Promise<void> {
  await editor.request('textDocument/diagnostic', { textDocument: { uri } });
  await editor.request('workspace/diagnostic', { previousResultIds: [] });
}

function latency(name: string, times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
  return { name, runs: times.length, p50: at(0.5), p95: at(0.95) };
}
