import type { Diagnostic } from 'vscode-languageserver-types';

/** What was last said of a file. An id is given to one list of diagnostics and to no other. */
export type BookEntry = { readonly id: string; readonly diagnostics: readonly Diagnostic[] };

/** What is said of every file, so that only what changed need be said again. */
export type DiagnosticsBook = {
  /** Takes what is to be said of every file; those that it leaves out have nothing. Gives the files that changed. */
  readonly update: (all: ReadonlyMap<string, readonly Diagnostic[]>) => readonly string[];
  /** What is said of a file now. */
  readonly entry: (uri: string) => BookEntry;
  /** Every file of which something is said, or once was. */
  readonly uris: () => Iterable<string>;
};

/** An empty book. */
export function createDiagnosticsBook(): DiagnosticsBook {
  const entries = new Map<string, BookEntry & { readonly written: string }>();
  let count = 0;

  function enter(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    const written = JSON.stringify(diagnostics);
    if ((entries.get(uri)?.written ?? '[]') === written) return false;
    count++;
    entries.set(uri, { id: String(count), diagnostics, written });
    return true;
  }

  return {
    update(all) {
      const changed = [...all].flatMap(([uri, diagnostics]) => (enter(uri, diagnostics) ? [uri] : []));
      for (const uri of entries.keys()) if (!all.has(uri) && enter(uri, [])) changed.push(uri);
      return changed;
    },
    entry: (uri) => entries.get(uri) ?? { id: '0', diagnostics: [] },
    uris: () => entries.keys(),
  };
}
