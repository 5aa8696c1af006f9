import type { CountSeries, ElementKind, PlanElement } from '@stplan/model';
import { ELEMENT_KINDS } from '@stplan/model';
import { named } from './name-index.ts';
import { elementsAtHand, elementsOf, type NameScope } from './name-scope.ts';
import type { NamedGroup } from './named-group.ts';
import { namesMeant } from './names-meant.ts';

/** What a name turned out to be. */
export type Resolution =
  | { readonly form: 'found'; readonly elements: readonly PlanElement[] }
  | { readonly form: 'ambiguous'; readonly elements: readonly PlanElement[] }
  /** There is such a name, of a kind that cannot stand here. */
  | { readonly form: 'wrong kind'; readonly element: PlanElement; readonly near: readonly string[] }
  /** Other plans or libraries have it, so it needs their prefix or round. */
  | { readonly form: 'elsewhere'; readonly group: NamedGroup; readonly element: PlanElement }
  /** No such name; `near` are those that may have been meant. */
  | { readonly form: 'unknown'; readonly near: readonly string[] };

const ALL_KINDS = ELEMENT_KINDS.filter((kind) => !['position', 'sign-off', 'expectation'].includes(kind));

/** Finds what a name stands for where one of some kinds is wanted. */
export function resolveName(scope: NameScope, name: string, kinds: readonly ElementKind[]): Resolution {
  const elements = elementsOf(scope, name, kinds);
  if (elements.length > 0) return { form: isAmbiguous(elements) ? 'ambiguous' : 'found', elements };
  const wrongKind = (element: PlanElement): Resolution => ({
    form: 'wrong kind',
    element,
    near: namesMeant(scope, name, kinds),
  });
  // A plan and its footprint may have one name, so that a plan tells nothing of a footprint that is not there.
  const others = kinds.includes('footprint') ? ALL_KINDS.filter((kind) => kind !== 'plan') : ALL_KINDS;
  const [other] = elementsAtHand(scope, name, others);
  if (other !== undefined) return wrongKind(other);
  for (const group of scope.groups.values()) {
    const [element] = name.includes('.') || group === scope.home ? [] : named(group.index, name, kinds);
    if (element !== undefined) return { form: 'elsewhere', group, element };
  }
  const [last] = elementsOf(scope, name, others);
  return last === undefined ? { form: 'unknown', near: namesMeant(scope, name, kinds) } : wrongKind(last);
}

/** One count at several bodies is one line, told apart by the body; any other two of a name are two things. */
export function isAmbiguous(elements: readonly PlanElement[]): boolean {
  if (elements.length < 2) return false;
  const subjects = new Set(elements.map(countedAt));
  return subjects.size < elements.length || subjects.has(undefined);
}

/** Whose count it is; undefined for what is no count. */
export function countedAt(element: PlanElement): string | undefined {
  if (element.kind !== 'activity' && element.kind !== 'beds' && element.kind !== 'workforce') return undefined;
  return (element as CountSeries).subject?.name ?? '';
}
