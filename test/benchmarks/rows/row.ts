import type { Measured } from '../measure.ts';
import type { Workplace } from '../workplace.ts';

/** One measurement: what is done, and the figures of ours and the peers from the same run; ours stands first. */
export type Result = Measured & {
  /** Instead of whole processes: how long an editor waits. */
  readonly latencies?: readonly Latency[];
  readonly title: string;
  readonly work: string;
  readonly missing: readonly string[];
};

/** How long something takes that is done often, in milliseconds: half and nearly all of the times are below. */
export type Latency = { readonly name: string; readonly runs: number; readonly p50: number; readonly p95: number };

export type BenchmarkRow = (workplace: Workplace) => readonly Result[] | Promise<readonly Result[]>;
