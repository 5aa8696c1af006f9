import type { ElementKind } from '@stplan/model';
import { REFERENCE_KINDS } from '../convert/names/reference-kinds.ts';

const OTHERWISE_CALLED: Readonly<Record<string, readonly ElementKind[]>> = {
  PlanDefinition: REFERENCE_KINDS.plan,
  NamedElement: REFERENCE_KINDS.named,
  CountSeries: ['activity', 'beds', 'workforce'],
};

/** The kinds of element that a name may stand for, by the type that the grammar refers to, in order of preference. */
export function kindsOf(refersTo: string): readonly ElementKind[] {
  const key = refersTo.charAt(0).toLowerCase() + refersTo.slice(1);
  const kinds: Readonly<Record<string, readonly ElementKind[]>> = REFERENCE_KINDS;
  return OTHERWISE_CALLED[refersTo] ?? kinds[key] ?? [];
}
