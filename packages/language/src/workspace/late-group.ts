import type { BodyRegister, ElementKind, PlanElement } from '@stplan/model';
import { bodyRegister } from './body-register.ts';
import { elementsByKind } from './elements-by-kind.ts';
import { type FileGroup, fileGroups } from './file-groups.ts';
import type { LateLibrary } from './late-library.ts';
import { named, nameIndex } from './name-index.ts';
import type { NamedGroup } from './named-group.ts';

/** A library that is looked at last, and read only when it has a name that is asked for. */
export type LateGroup = {
  readonly name: string;
  readonly register: () => BodyRegister;
  /** The elements of a name, of the first of some kinds that has any. */
  readonly named: (name: string, kinds: readonly ElementKind[]) => readonly PlanElement[];
  /** Its names of some kinds. */
  readonly names: (kinds: readonly ElementKind[]) => Iterable<string>;
  /** All of it; read when it is first asked for. */
  readonly group: () => NamedGroup;
  /** Whether somebody asked for something of it. */
  readonly isRead: () => boolean;
};

/** A late library as names are looked up in it. */
export function lateGroup({ name, register, fragments }: LateLibrary): LateGroup {
  let read: NamedGroup | undefined;
  let known: ReadonlyMap<ElementKind, ReadonlySet<string>> | undefined;
  const names = (kind: ElementKind): ReadonlySet<string> => {
    // of most kinds there are none, and then not even the register is needed
    if (!REGISTERED.has(kind)) return NO_NAMES;
    known ??= namesByKind(register());
    return known.get(kind) ?? NO_NAMES;
  };
  const group = (): NamedGroup => {
    read ??= namedGroup(fileGroups(fragments()).libraries.find((one) => one.name === name) ?? empty(name));
    return read;
  };
  return {
    name,
    register,
    named: (of, kinds) => (kinds.some((kind) => names(kind).has(of)) ? named(group().index, of, kinds) : []),
    *names(kinds) {
      for (const kind of kinds) yield* names(kind);
    },
    group,
    isRead: () => read !== undefined,
  };
}

/** A library of the workspace with the name of the late one takes its place, in its register too. */
export function registerOf({ name, fragments }: FileGroup): () => BodyRegister {
  let known: BodyRegister | undefined;
  return () => {
    known ??= bodyRegister(name, fragments);
    return known;
  };
}

const REGISTERED: ReadonlySet<ElementKind> = new Set(['organisation', 'footprint', 'source']);
const NO_NAMES: ReadonlySet<string> = new Set();

function namesByKind({
  organisations,
  footprints,
  sources,
}: BodyRegister): ReadonlyMap<ElementKind, ReadonlySet<string>> {
  return new Map<ElementKind, ReadonlySet<string>>([
    ['organisation', new Set(organisations.map(({ name }) => name))],
    ['footprint', new Set(footprints.map(({ name }) => name))],
    ['source', new Set(sources)],
  ]);
}

function namedGroup(files: FileGroup): NamedGroup {
  const elements = elementsByKind(files);
  return { ...files, elements, index: nameIndex(elements) };
}

function empty(name: string): FileGroup {
  return { name, form: 'library', fragments: [], definitions: [] };
}
