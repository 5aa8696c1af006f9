import { type ElementKind, nearNames } from '@stplan/model';
import { groupNamed, type NameScope } from './name-scope.ts';
import type { NamedGroup } from './named-group.ts';

/** Names of the wanted kinds that are near the one written, in the places where it is looked up: the last of all only where no other has any. */
export function namesMeant(scope: NameScope, name: string, kinds: readonly ElementKind[]): readonly string[] {
  const { home, libraries, groups, allLibraries, late } = scope;
  const dot = name.indexOf('.');
  if (dot < 0) {
    const rounds = kinds.length === 1 && kinds[0] === 'round';
    const near = nearNames(name, namesOf([home, ...(rounds ? allLibraries : libraries)], kinds));
    return near.length > 0 || late === undefined ? near : nearNames(name, late.names(kinds));
  }
  const other = groupNamed(scope, name.slice(0, dot));
  const names = late === undefined ? groups.keys() : [...groups.keys(), late.name];
  if (other === undefined) return nearNames(name.slice(0, dot), names).map((plan) => plan + name.slice(dot));
  return nearNames(name.slice(dot + 1), namesOf([other], kinds)).map((found) => `${other.name}.${found}`);
}

function* namesOf(groups: readonly NamedGroup[], kinds: readonly ElementKind[]): Iterable<string> {
  for (const kind of kinds) {
    for (const { index } of groups) yield* index.get(kind)?.keys() ?? [];
  }
}
