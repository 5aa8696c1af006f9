import type { CheckResult, Stopwatch } from '@stplan/rules';

/** As many of the slowest rules have a line of their own, besides those that found something. */
const SLOWEST = 10;

/** Takes the time of rules and of the parts of a run. */
export type Statistics = {
  readonly stopwatch: Stopwatch;
  /** Notes that a part of the run is over, which began when the last one ended. */
  readonly lap: (part: string) => void;
  /** The table: findings and milliseconds of every rule, the slowest first, then the parts of the run. */
  readonly text: (results: readonly CheckResult['findings'][number][]) => string;
};

/** Starts taking times by a clock that counts milliseconds. */
export function takeStatistics(now: () => number): Statistics {
  const times = new Map<string, number>();
  const laps: (readonly [string, number])[] = [];
  const start = now();
  let last = start;
  return {
    stopwatch: (rule, run) => {
      const from = now();
      try {
        return run();
      } finally {
        times.set(rule, (times.get(rule) ?? 0) + now() - from);
      }
    },
    lap: (part) => {
      const at = now();
      laps.push([part, at - last]);
      last = at;
    },
    text: (results) => table(times, results, [...laps, ['all', last - start]]),
  };
}

function table(
  times: ReadonlyMap<string, number>,
  results: readonly CheckResult['findings'][number][],
  laps: readonly (readonly [string, number])[],
): string {
  const counts = new Map<string, number>();
  for (const { finding } of results) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  const rules = [...new Set([...times.keys(), ...counts.keys()])]
    .map((rule) => ({ rule, count: counts.get(rule) ?? 0, time: times.get(rule) }))
    .sort((a, b) => (b.time ?? 0) - (a.time ?? 0) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const shown = rules.filter(({ count, time = 0 }, index) => count > 0 || (time > 0 && index < SLOWEST));
  const rest = rules.filter((one) => !shown.includes(one));
  const rows = [
    ['rule', 'findings', 'ms'],
    ...shown.map(({ rule, count, time }) => [rule, String(count), time === undefined ? '-' : time.toFixed(1)]),
    ...(rest.length === 0 ? [] : [['other rules', '0', rest.reduce((sum, { time = 0 }) => sum + time, 0).toFixed(1)]]),
    ...laps.map(([part, time]) => [part, '', time.toFixed(1)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(
      ([name = '', count = '', time = '']) =>
        `${name.padEnd(widths[0] ?? 0)}  ${count.padStart(widths[1] ?? 0)}  ${time.padStart(widths[2] ?? 0)}\n`,
    )
    .join('');
}
