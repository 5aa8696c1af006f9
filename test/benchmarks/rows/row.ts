import type { Measured } from '../measure.ts';
import type { Workplace } from '../workplace.ts';

/** One measurement: what is done, and the figures of ours and the peers from the same run; ours stands first. */
export type Result = Measured & {
  readonly title: string;
  readonly work: string;
  readonly missing: readonly string[];
};

export type BenchmarkRow = (workplace: Workplace) => readonly Result[];
