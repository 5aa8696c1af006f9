import type { Period, SourceSpan } from '@stplan/model';
import type { DifferenceValue } from './difference-value.ts';

/** One thing that an element says: the smallest unit that plans are compared by. */
export type Fact = {
  /** What the element says, in the words of the language: `planned`, `NorthCCG cost “Acute” with WUH`, `due`. */
  readonly what: string;
  readonly period: Period | undefined;
  readonly value: DifferenceValue;
  /** Whose figure it is, by name, where that is one organisation. */
  readonly organisation: string | undefined;
  /** Whether it is said of the plan, is where that is taken from, or is prose about it. */
  readonly area: FactArea;
  /** Where it is said; nothing is compared by it. */
  readonly span: SourceSpan;
};

export type FactArea = 'statement' | 'source' | 'wording';
