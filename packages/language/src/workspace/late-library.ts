import type { BodyRegister, PlanFragment } from '@stplan/model';
import { readText } from '../convert/read-fragment.ts';

/** Where a library is that most plans do not need. */
export type LateLibrarySource = {
  /** The name of the library. */
  readonly name: string;
  /** Its register, as the JSON text of a `BodyRegister`. */
  readonly register: () => string;
  /** Its texts by their paths. */
  readonly texts: () => ReadonlyMap<string, string>;
  /** Gives its files read, where somebody has them at hand. */
  readonly read?: () => readonly PlanFragment[];
};

/** The library that comes with the program. */
export type NationalLibrary = {
  /** The texts that every plan is read with, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** The part that is read only where a plan names something of it. */
  readonly late: LateLibrarySource;
};

/** A library that is read when a plan names something of it; its register tells before whether there is such a name. */
export type LateLibrary = {
  readonly name: string;
  readonly register: () => BodyRegister;
  readonly texts: () => ReadonlyMap<string, string>;
  readonly fragments: () => readonly PlanFragment[];
};

/** A late library; each part of it is read when it is first asked for, and then kept. */
export function lateLibrary({ name, register, texts, read }: LateLibrarySource): LateLibrary {
  const allTexts = once(texts);
  return {
    name,
    register: once(() => JSON.parse(register()) as BodyRegister),
    texts: allTexts,
    fragments: once(read ?? (() => [...allTexts()].map(([file, text]) => readText(text, file)))),
  };
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
