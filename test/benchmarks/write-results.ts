import type { Summary } from './measure.ts';
import type { Result } from './rows/row.ts';

const seconds = (value: number) => value.toFixed(value < 1 ? 3 : 2);

function line({ name, median, least, greatest }: Summary, ours: Summary): string {
  const ratio = (own: number, other: number) => (other === 0 ? '–' : (own / other).toFixed(2));
  return `| ${[
    name,
    `${seconds(median.wall)} (${seconds(least.wall)}–${seconds(greatest.wall)})`,
    seconds(median.cpu),
    Math.round(median.peak),
    ratio(ours.median.wall, median.wall),
    ratio(ours.median.cpu, median.cpu),
  ].join(' | ')} |`;
}

function waits({ title, work, latencies = [], facts = [] }: Result): string {
  const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return [
    `### ${title}`,
    '',
    `${work}.`,
    '',
    ...(latencies.length > 0
      ? ['| what | times | ms, half below | ms, 95% below | CPU ms, mean |', '| --- | --- | --- | --- | --- |']
      : []),
    ...latencies.map(
      ({ name, runs, p50, p95, cpu }) => `| ${[name, runs, ...[p50, p95, cpu].map(milliseconds)].join(' | ')} |`,
    ),
    ...(latencies.length > 0 ? [''] : []),
    ...facts.flatMap((fact) => [fact, '']),
  ].join('\n');
}

function section(result: Result): string {
  if (result.latencies !== undefined) return waits(result);
  const { title, work, summaries, overruns, missing, facts = [] } = result;
  const [ours] = summaries;
  if (ours === undefined) return '';
  return [
    `### ${title}`,
    '',
    `${work}. ${ours.runs} counted runs, in turn.`,
    '',
    '| command | wall s, median (range) | CPU s | peak MB | ours / it, wall | ours / it, CPU |',
    '| --- | --- | --- | --- | --- | --- |',
    ...summaries.map((summary) => line(summary, ours)),
    ...(overruns.length > 0
      ? ['', `Stopped: ${overruns.map(({ name, after }) => `${name} after ${after} s`).join(', ')}.`]
      : []),
    ...facts.flatMap((fact) => ['', fact]),
    ...(missing.length > 0 ? ['', `Not measured: ${missing.join(', ')}.`] : []),
    '',
  ].join('\n');
}

/** How the cost grows between two sizes: 1 is in proportion. */
function exponent(results: readonly Result[], from: number, to: number, factor: number): string {
  const [a, b] = [results[from]?.summaries[0]?.median.cpu, results[to]?.summaries[0]?.median.cpu];
  return a === undefined || b === undefined ? '–' : (Math.log(b / a) / Math.log(factor)).toFixed(2);
}

/** The measured part of docs/benchmarks.md. */
export function resultsAsMarkdown(results: readonly Result[], machine: readonly string[]): string {
  const entries = results.filter(({ title }) => title.includes('entries'));
  const growth =
    entries.length === 3
      ? [
          `Growth of our CPU time: exponent ${exponent(entries, 0, 1, 10)} from 1,000 to 10,000 entries, ${exponent(entries, 1, 2, 10)} from 10,000 to 100,000.`,
          '',
        ]
      : [];
  return [...machine.map((fact) => `- ${fact}`), '', ...results.map(section), ...growth].join('\n');
}
