import type { Measured } from '../measure.ts';
import type { Workplace } from '../workplace.ts';

/** One measurement: what is done, and the figures of ours and the peers from the same run; ours stands first. */
export type Result = Measured & {
  /** Instead of whole processes: how long an editor waits. */
  readonly latencies?: readonly Latency[];
  /** Further figures in words, such as the size of what was written. */
  readonly facts?: readonly string[];
  readonly title: string;
  readonly work: string;
  readonly missing: readonly string[];
};

/** How long something takes that is done often, in milliseconds. */
export type Latency = {
  readonly name: string;
  readonly runs: number;
  /** Half and nearly all of the times are below. */
  readonly p50: number;
  readonly p95: number;
  /** The processor time that it takes, on the average. */
  readonly cpu: number;
};

export type BenchmarkRow = (workplace: Workplace) => readonly Result[] | Promise<readonly Result[]>;

/** A measurement of how long an editor waits. */
export const waiting = (title: string, work: string, latencies: readonly Latency[]): Result => ({
  title,
  work,
  summaries: [],
  overruns: [],
  missing: [],
  latencies,
});
