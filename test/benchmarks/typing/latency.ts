import { readFileSync } from 'node:fs';
import type { Latency } from '../rows/row.ts';

/** How long one thing took: until it was there, and in processor time of the server, in milliseconds. */
export type Wait = { readonly wall: number; readonly cpu: number };

/** The times below which half and nearly all of some lie, and the mean of processor time, which Linux counts roughly. */
export function latency(name: string, waits: readonly Wait[]): Latency {
  const sorted = waits.map(({ wall }) => wall).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
  const cpu = waits.reduce((sum, wait) => sum + wait.cpu, 0) / waits.length;
  return { name, runs: waits.length, p50: at(0.5), p95: at(0.95), cpu };
}

/** How long a process takes to do something. */
export async function timed(pid: number, work: () => Promise<unknown>): Promise<Wait> {
  const before = processorTime(pid);
  const begun = performance.now();
  await work();
  return { wall: performance.now() - begun, cpu: processorTime(pid) - before };
}

/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_A_TICK = 10;

/** The processor time that a process and its threads have taken, in milliseconds. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const [user, system] = [fields[11], fields[12]].map(Number);
  return ((user ?? 0) + (system ?? 0)) * MILLISECONDS_A_TICK;
}
