import type { ElementKind, PlanElement } from '@stplan/model';
import type { ElementsByKind } from './elements-by-kind.ts';

/** Elements by kind and name; several of one name are duplicates, or one count at several bodies. */
export type NameIndex = ReadonlyMap<ElementKind, ReadonlyMap<string, readonly PlanElement[]>>;

/** Indexes elements by their names. An expectation has none. */
export function nameIndex(elements: ElementsByKind): NameIndex {
  const index = new Map<ElementKind, Map<string, PlanElement[]>>();
  for (const [kind, all] of Object.entries(elements) as [ElementKind, readonly PlanElement[]][]) {
    if (kind === 'expectation' || all.length === 0) continue;
    const names = new Map<string, PlanElement[]>();
    for (const element of all) {
      const same = names.get(element.name);
      if (same === undefined) names.set(element.name, [element]);
      else same.push(element);
    }
    index.set(kind, names);
  }
  return index;
}

/** The elements of a name, of the first of some kinds that has any. */
export function named(index: NameIndex, name: string, kinds: readonly ElementKind[]): readonly PlanElement[] {
  for (const kind of kinds) {
    const found = index.get(kind)?.get(name);
    if (found !== undefined) return found;
  }
  return [];
}
