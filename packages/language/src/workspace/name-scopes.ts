import type { Memory } from '@stplan/model';
import type { LateGroup } from './late-group.ts';
import { type NameScope, nameScope } from './name-scope.ts';
import type { NamedGroup } from './named-group.ts';

/**
 * Where the names of every plan and library are looked up. A scope stays the same one while the plan, the libraries
 * and those plans that it names are the same.
 */
export function nameScopes(
  plans: readonly NamedGroup[],
  libraries: readonly NamedGroup[],
  late: LateGroup | undefined,
  memory: Memory,
): ReadonlyMap<NamedGroup, NameScope> {
  // One map for all rounds: a scope that is kept sees the plans of now, also those that its own does not name.
  const groups = memory.recall('plans and libraries by name', [], () => new Map<string, NamedGroup>());
  groups.clear();
  for (const group of [...libraries, ...plans]) groups.set(group.name, group);
  return new Map(
    [...plans, ...libraries].map((home) => {
      const { form, name } = home;
      const prefixes = memory.recall(`prefixes in ${form} ${name}`, [home], () => prefixesIn(home));
      const named = prefixes.map((prefix) => groups.get(prefix));
      const scope = memory.recall(`scope of ${form} ${name}`, [home, late, ...libraries, ...named], () =>
        nameScope(home, libraries, groups, late),
      );
      return [home, scope];
    }),
  );
}

/** The plans and libraries that are named before the dot of names, whether there are such or not. */
function prefixesIn({ fragments }: NamedGroup): readonly string[] {
  const prefixes = new Set<string>();
  for (const { references } of fragments) {
    for (const { name } of references) {
      const dot = name.indexOf('.');
      if (dot >= 0) prefixes.add(name.slice(0, dot));
    }
  }
  return [...prefixes];
}
