import type { ElementKind } from '../plan/element-kind.ts';
import type { ElementOf } from '../plan/plan.ts';

/**
 * A plan as JSON. Figures are texts, never JSON numbers: a decimal (`"12.5"`, pounds and counts in their base unit,
 * percentages as ratios) or a fraction (`"1/3"`). Periods, dates and units are texts as the language writes them
 * (`2017/18`, `Q1 2017/18`, `Apr 2017`, `2017-04-01`, `£`, `spells`). What the plan does not state is absent.
 */
export type PlanDocument = {
  /** The version of this form; it changes when a reader must. */
  readonly formVersion: 1;
  readonly name: string;
  readonly form: 'plan' | 'library';
  readonly files: readonly string[];
  readonly elements: { readonly [K in ElementKind]: readonly ElementOf<K>[] };
};
