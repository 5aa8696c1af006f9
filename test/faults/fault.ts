import type { PlanText } from './plan-text.ts';

/** Lines of a file, both counted from 1 and both meant. */
export type Lines = { readonly file: string; readonly from: number; readonly to: number };

/** One slip of a careless author: what the files say instead, and what a check has to say of it. */
export type Fault = {
  /** What was done, with its place: `schemes.stplan:22 AcuteTrust cost with outside 2.4 → 4.2`. */
  readonly what: string;
  /** The files that differ, with their whole text; new ones too, and those that are gone without one. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Where a finding has to point: the line that was changed, or the element around it. */
  readonly places: readonly Lines[];
  /** The rules that name this cause, any one of them. */
  readonly rules: readonly string[];
};

/** A kind of slip, which knows all places of a plan where it can happen. */
export type FaultKind = {
  /** In the words of a reader: `a digit is changed`. */
  readonly title: string;
  readonly faults: (plan: PlanText) => readonly Fault[];
};
