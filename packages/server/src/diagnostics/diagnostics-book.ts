import type { Diagnostic } from 'vscode-languageserver-types';

/** What was last said of a file. An id is given to one list of diagnostics and to no other. */
export type BookEntry = { readonly id: string; readonly diagnostics: readonly Diagnostic[] };

/** What is said of every file, so that only what changed need be said again. */
export type DiagnosticsBook = {
  /**
   * Takes what is to be said of every file; those that it leaves out have nothing. While it is said from the same
   * values, nothing is looked at.
   */
  readonly update: (from: readonly unknown[], say: () => ReadonlyMap<string, readonly Diagnostic[]>) => void;
  /** The files of which something else is said than the editor was told; they count as told from then on. */
  readonly takeUntold: () => readonly string[];
  /** The editor was told of a file. */
  readonly tell: (uri: string) => void;
  /** What is said of a file now. */
  readonly entry: (uri: string) => BookEntry;
  /** Every file of which something is said, or once was. */
  readonly uris: () => Iterable<string>;
};

/** An empty book. */
export function createDiagnosticsBook(): DiagnosticsBook {
  const entries = new Map<string, BookEntry & { readonly written: string }>();
  let count = 0;
  let before: readonly unknown[] = [{}];
  const untold = new Set<string>();

  function enter(uri: string, diagnostics: readonly Diagnostic[]): void {
    const written = JSON.stringify(diagnostics);
    if ((entries.get(uri)?.written ?? '[]') === written) return;
    count++;
    entries.set(uri, { id: String(count), diagnostics, written });
    untold.add(uri);
  }

  return {
    update(from, say) {
      if (from.length === before.length && from.every((value, index) => value === before[index])) return;
      const all = say();
      before = from;
      for (const [uri, diagnostics] of all) enter(uri, diagnostics);
      for (const uri of entries.keys()) if (!all.has(uri)) enter(uri, []);
    },
    takeUntold() {
      const uris = [...untold];
      untold.clear();
      return uris;
    },
    tell: (uri) => {
      untold.delete(uri);
    },
    entry: (uri) => entries.get(uri) ?? { id: '0', diagnostics: [] },
    uris: () => entries.keys(),
  };
}
