import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program to time: its name in the table and its argument list. */
export type Contender = {
  readonly name: string;
  readonly command: readonly string[];
  readonly accepts?: readonly number[];
};

/** One whole process: wall and processor time in seconds, peak memory in MB. */
export type Sample = { readonly wall: number; readonly cpu: number; readonly peak: number };

/** A contender that was stopped because it ran longer than a benchmark waits. */
export type Overrun = { readonly name: string; readonly after: number };

/** What came of one measurement: who finished, and who was stopped. */
export type Measured = { readonly summaries: readonly Summary[]; readonly overruns: readonly Overrun[] };

/** The median, least and greatest of the samples of one contender. */
export type Summary = {
  readonly name: string;
  readonly median: Sample;
  readonly least: Sample;
  readonly greatest: Sample;
  readonly runs: number;
};

const TIME = '/usr/bin/time';

/** The status that `timeout` leaves when it had to kill. */
const STOPPED = 137;

/** Seconds that one run may take: a peer that needs minutes would keep the others from being measured at all. */
const PATIENCE = 60;

/** One run; nothing when it had to be stopped. */
function once({ name, command, accepts = [0] }: Contender): Sample | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-bench-'));
  const file = join(folder, 'time');
  try {
    // the limit stands inside, so that the program itself is stopped and not only the clock beside it
    const limited = ['timeout', '--signal=KILL', String(PATIENCE), ...command];
    const result = spawnSync(TIME, ['-f', '%e %U %S %M', '-o', file, ...limited], {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    });
    if (result.status === STOPPED) return undefined;
    if (!accepts.includes(result.status ?? -1)) {
      throw new Error(`${name} ended with ${result.status}: ${String(result.stderr).slice(0, 500)}`);
    }
    // a non-zero status puts a sentence before the figures
    const figures = readFileSync(file, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
    const [wall = Number.NaN, user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = figures;
    return { wall, cpu: user + system, peak: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const KEYS = ['wall', 'cpu', 'peak'] as const;

function pick(samples: readonly Sample[], at: (sorted: readonly number[]) => number): Sample {
  const values = KEYS.map((key) => [key, at(samples.map((sample) => sample[key]).sort((a, b) => a - b))] as const);
  return Object.fromEntries(values) as unknown as Sample;
}

/**
 * Times contenders in turn (A B C, A B C, ...), so that a noisy moment of the machine meets all of them, after one
 * uncounted round that warms the disk's and the compiler's caches. One that overruns is not run again.
 */
export function measure(contenders: readonly Contender[], runs: number): Measured {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round++) {
    for (const contender of contenders) {
      const own = samples.get(contender.name);
      if (own === undefined) continue;
      const sample = once(contender);
      if (sample === undefined) samples.delete(contender.name);
      else if (round > 0) own.push(sample);
    }
  }
  const finished = contenders.filter(({ name }) => samples.has(name));
  return {
    summaries: finished.map(({ name }) => summary(name, samples.get(name) ?? [])),
    overruns: contenders.filter(({ name }) => !samples.has(name)).map(({ name }) => ({ name, after: PATIENCE })),
  };
}

function summary(name: string, samples: readonly Sample[]): Summary {
  return {
    name,
    runs: samples.length,
    median: pick(samples, (sorted) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
    least: pick(samples, (sorted) => sorted[0] ?? Number.NaN),
    greatest: pick(samples, (sorted) => sorted.at(-1) ?? Number.NaN),
  };
}
