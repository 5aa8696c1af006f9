import type { ElementKind } from '@stplan/model';
import type { NamedGroup, NameScope } from './name-scope.ts';
import { suggest } from './suggest.ts';

/** Names of the wanted kinds that are near the one written, in the places where it is looked up. */
export function nearNames(
  { home, libraries, groups, allLibraries }: NameScope,
  name: string,
  kinds: readonly ElementKind[],
): string[] {
  const dot = name.indexOf('.');
  if (dot < 0) {
    const rounds = kinds.length === 1 && kinds[0] === 'round';
    return suggest(name, namesOf([home, ...(rounds ? allLibraries : libraries)], kinds));
  }
  const other = groups.get(name.slice(0, dot));
  if (other === undefined) return suggest(name.slice(0, dot), groups.keys()).map((plan) => plan + name.slice(dot));
  return suggest(name.slice(dot + 1), namesOf([other], kinds)).map((found) => `${other.name}.${found}`);
}

function* namesOf(groups: readonly NamedGroup[], kinds: readonly ElementKind[]): Iterable<string> {
  for (const kind of kinds) {
    for (const { index } of groups) yield* index.get(kind)?.keys() ?? [];
  }
}
