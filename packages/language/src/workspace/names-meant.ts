import { type ElementKind, nearNames } from '@stplan/model';
import type { NamedGroup, NameScope } from './name-scope.ts';

/** Names of the wanted kinds that are near the one written, in the places where it is looked up. */
export function namesMeant(
  { home, libraries, groups, allLibraries }: NameScope,
  name: string,
  kinds: readonly ElementKind[],
): readonly string[] {
  const dot = name.indexOf('.');
  if (dot < 0) {
    const rounds = kinds.length === 1 && kinds[0] === 'round';
    return nearNames(name, namesOf([home, ...(rounds ? allLibraries : libraries)], kinds));
  }
  const other = groups.get(name.slice(0, dot));
  if (other === undefined) return nearNames(name.slice(0, dot), groups.keys()).map((plan) => plan + name.slice(dot));
  return nearNames(name.slice(dot + 1), namesOf([other], kinds)).map((found) => `${other.name}.${found}`);
}

function* namesOf(groups: readonly NamedGroup[], kinds: readonly ElementKind[]): Iterable<string> {
  for (const kind of kinds) {
    for (const { index } of groups) yield* index.get(kind)?.keys() ?? [];
  }
}
