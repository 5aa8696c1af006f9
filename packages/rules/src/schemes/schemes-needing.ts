import type { Efficiency, ElementKind, Plan, SourceSpan } from '@stplan/model';
import { type PlacedDate, schemeStart } from './scheme-start.ts';

/** A scheme that cannot save before another element is there. */
export type NeedingScheme = {
  readonly scheme: Efficiency;
  readonly start: PlacedDate;
  /** Where the need is stated. */
  readonly span: SourceSpan;
};

/** The dated schemes that need an element of a kind, by its name. */
export function schemesNeeding(name: string, kind: ElementKind, plan: Plan): NeedingScheme[] {
  return plan.elements.efficiency.flatMap((scheme) => {
    const need = scheme.needs.find((ref) => ref.name === name && plan.lookup(name, ref.kinds)?.kind === kind);
    const start = need && schemeStart(scheme);
    return need === undefined || start === undefined ? [] : [{ scheme, start, span: need.span }];
  });
}
