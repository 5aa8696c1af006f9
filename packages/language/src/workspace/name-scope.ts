import type { ElementKind, PlanElement } from '@stplan/model';
import type { FileGroup } from './file-groups.ts';
import type { LateGroup } from './late-group.ts';
import { named } from './name-index.ts';
import type { NamedGroup } from './named-group.ts';

/** Where the names of one plan or library are looked up. */
export type NameScope = {
  readonly home: NamedGroup;
  /** Libraries whose names can be used without a prefix. */
  readonly libraries: readonly NamedGroup[];
  /** Every plan and library by its name, for names with a prefix. */
  readonly groups: ReadonlyMap<string, NamedGroup>;
  /** Every library, for the name of a round. */
  readonly allLibraries: readonly NamedGroup[];
  /** The library whose names count where nobody else has them. */
  readonly late: LateGroup | undefined;
};

/**
 * What is visible from a plan or library: libraries without a round, which hold general reference data, and of those
 * with rounds only the one whose round the plan states. So a plan of one year does not see the rules of the next.
 */
export function nameScope(
  home: NamedGroup,
  allLibraries: readonly NamedGroup[],
  groups: ReadonlyMap<string, NamedGroup>,
  late: LateGroup | undefined,
): NameScope {
  const libraries = visibleLibraries(home, allLibraries).filter((library) => library !== home);
  return { home, libraries, groups, allLibraries, late };
}

/** The libraries whose names a plan or library can use without a prefix. */
export function visibleLibraries({ definitions }: FileGroup, libraries: readonly NamedGroup[]): readonly NamedGroup[] {
  const round = definitions[0]?.round?.value.name;
  return libraries.filter(
    (library) => library.elements.round.length === 0 || (round !== undefined && holdsRound(library, round)),
  );
}

function holdsRound(library: NamedGroup, round: string): boolean {
  const [name = '', prefix] = round.split('.').reverse();
  return (prefix === undefined || prefix === library.name) && library.index.get('round')?.has(name) === true;
}

/**
 * What a name stands for: in the plan, else in the libraries, else, with a prefix, where the prefix says, else in the
 * library that is read late.
 */
export function elementsOf(scope: NameScope, name: string, kinds: readonly ElementKind[]): readonly PlanElement[] {
  const early = elementsAtHand(scope, name, kinds);
  return early.length > 0 ? early : (scope.late?.named(name, kinds) ?? []);
}

/** The same without what is read late. */
export function elementsAtHand(scope: NameScope, name: string, kinds: readonly ElementKind[]): readonly PlanElement[] {
  const own = named(scope.home.index, name, kinds);
  if (own.length > 0) return own;
  const libraries = kinds.length === 1 && kinds[0] === 'round' ? scope.allLibraries : scope.libraries;
  const shared = libraries.flatMap((library) => named(library.index, name, kinds));
  if (shared.length > 0) return shared;
  const dot = name.indexOf('.');
  const other = dot < 0 ? undefined : groupNamed(scope, name.slice(0, dot));
  return other === undefined ? [] : named(other.index, name.slice(dot + 1), kinds);
}

/** The plan or library that stands before the dot of a name. */
export function groupNamed({ groups, late }: NameScope, name: string): NamedGroup | undefined {
  return groups.get(name) ?? (late?.name === name ? late.group() : undefined);
}
