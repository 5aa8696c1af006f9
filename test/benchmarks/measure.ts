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

/** The median, least and greatest of the samples of one contender. */
export type Summary = {
  readonly name: string;
  readonly median: Sample;
  readonly least: Sample;
  readonly greatest: Sample;
  readonly runs: number;
};

const TIME = '/usr/bin/time';

function once({ name, command, accepts = [0] }: Contender): Sample {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-bench-'));
  const file = join(folder, 'time');
  try {
    const result = spawnSync(TIME, ['-f', '%e %U %S %M', '-o', file, ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    });
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
 * uncounted round that warms the disk's and the compiler's caches.
 */
export function measure(contenders: readonly Contender[], runs: number): readonly Summary[] {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round++) {
    for (const contender of contenders) {
      const sample = once(contender);
      if (round > 0) samples.get(contender.name)?.push(sample);
    }
  }
  return contenders.map(({ name }) => {
    const own = samples.get(name) ?? [];
    return {
      name,
      runs,
      median: pick(own, (sorted) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
      least: pick(own, (sorted) => sorted[0] ?? Number.NaN),
      greatest: pick(own, (sorted) => sorted.at(-1) ?? Number.NaN),
    };
  });
}
