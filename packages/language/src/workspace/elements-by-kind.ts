import { ELEMENT_KINDS, type ElementKind, type Plan, type PlanElement } from '@stplan/model';
import type { FileGroup } from './file-groups.ts';

/** Elements sorted by kind, each kind in the order of files and places. */
export type ElementsByKind = { readonly [K in ElementKind]: readonly PlanElement[] };

/** All elements of the files of a plan or library; the definition of a plan is one of them. */
export function elementsByKind({ fragments, definitions }: FileGroup): ElementsByKind {
  const sorted = Object.fromEntries(ELEMENT_KINDS.map((kind) => [kind, [] as PlanElement[]])) as {
    [K in ElementKind]: PlanElement[];
  };
  sorted.plan.push(...definitions);
  for (const { elements } of fragments) for (const element of elements) sorted[element.kind].push(element);
  return sorted;
}

/** The same as the model types it. */
export function typedElements(elements: ElementsByKind): Plan['elements'] {
  return elements as Plan['elements'];
}
