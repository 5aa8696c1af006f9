import type { Readable, Writable } from 'node:stream';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { hearMessages, type Message, sayMessage } from './message-stream.ts';

/** An editor as a server sees it, with nothing in between: what it says and what it has heard. */
export type Editor = {
  readonly request: (method: string, params?: unknown) => Promise<unknown>;
  readonly notify: (method: string, params?: unknown) => void;
  /** Asks without waiting for the answer; gives the id, to take the question back by. */
  readonly ask: (method: string, params: unknown) => { readonly id: number; readonly answer: Promise<unknown> };
  readonly open: (uri: string, text: string) => void;
  readonly change: (uri: string, range: Range, text: string) => void;
  readonly close: (uri: string) => void;
  /** The diagnostics that the server last sent of a file, by their codes; undefined when it sent none. */
  readonly codes: (uri: string) => readonly string[] | undefined;
  readonly diagnostics: (uri: string) => readonly Diagnostic[] | undefined;
  /** Every message that the server sent unasked, and every request of it. */
  readonly heard: readonly Message[];
  /** Waits until something holds; looks again after every message. */
  readonly until: (holds: () => boolean, what?: string) => Promise<void>;
  /** What the user set under `stplan`, which the server asks for. */
  settings: unknown;
};

const PATIENCE = 20_000;

/** Speaks to a server over its streams. */
export function connectEditor(server: { readonly input: Writable; readonly output: Readable }): Editor {
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, readonly Diagnostic[]>();
  const versions = new Map<string, number>();
  const heard: Message[] = [];
  const looking = new Set<() => void>();
  let count = 0;

  hearMessages(server.output, (message) => {
    if (message.method === undefined) waiting.get(message.id as number)?.(message);
    else hear(message);
    for (const look of [...looking]) look();
  });

  function hear(message: Message): void {
    heard.push(message);
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
      published.set(uri, diagnostics);
    }
    if (id === undefined) return;
    const result = method === 'workspace/configuration' ? [editor.settings] : null;
    sayMessage(server.input, { id, result });
  }

  function ask(method: string, params: unknown): ReturnType<Editor['ask']> {
    count++;
    const id = count;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(Object.assign(new Error(error.message), { code: error.code }));
      });
    });
    sayMessage(server.input, { id, method, params });
    return { id, answer };
  }

  const notify = (method: string, params: unknown = {}): void => sayMessage(server.input, { method, params });
  const editor: Editor = {
    ask,
    request: (method, params = {}) => ask(method, params).answer,
    notify,
    open(uri, text) {
      versions.set(uri, 1);
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'stplan', version: 1, text } });
    },
    change(uri, range, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    },
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    codes: (uri) => published.get(uri)?.map(({ code }) => String(code)),
    diagnostics: (uri) => published.get(uri),
    heard,
    until(holds, what = 'what was waited for') {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looking.delete(look);
          reject(
            new Error(
              `${what} did not come: ${JSON.stringify([...published].map(([uri, all]) => [uri, all.map(({ code }) => code)]))}`,
            ),
          );
        }, PATIENCE);
        const look = (): void => {
          if (!holds()) return;
          looking.delete(look);
          clearTimeout(timer);
          resolve();
        };
        looking.add(look);
        look();
      });
    },
    settings: null,
  };
  return editor;
}
