import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPeers } from './peers.ts';
import { entries } from './rows/entries.ts';
import { memory } from './rows/memory.ts';
import { national } from './rows/national.ts';
import { preview } from './rows/preview.ts';
import { report } from './rows/report.ts';
import type { BenchmarkRow, Result } from './rows/row.ts';
import { startUp } from './rows/start-up.ts';
import { typing } from './rows/typing.ts';
import { resultsAsMarkdown } from './write-results.ts';

/** `npm run bench`: every row, or those named; writes the figures into docs/benchmarks.md unless a row was named. */
const ROWS: Readonly<Record<string, BenchmarkRow>> = {
  'start-up': startUp,
  entries,
  national,
  report,
  typing,
  preview,
  memory,
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(ROWS, name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);
  process.exit(2);
}

const folder = join(root, 'out', 'bench');
const node = process.execPath;
const peers = findPeers(folder, node);
const workplace = {
  folder,
  node,
  stplan: join(root, 'packages', 'cli', 'dist', 'stplan.mjs'),
  example: join(root, 'examples', 'westmarch'),
  peers,
  runs: Number(values.runs),
};

const results: Result[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(ROWS)) {
  console.log(`measuring ${name} ...`);
  results.push(...((await ROWS[name]?.(workplace)) ?? []));
}

const versions = Object.values(peers).map(({ name, version }) => `${name}: ${version}`);
const machine = [
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; a shared machine, so ratios within a run count, not single times`,
  `Node ${process.version}`,
  `Peers: ${versions.join('; ')}`,
  'Command: `npm run bench`',
];
const text = resultsAsMarkdown(results, machine);
console.log(`\n${text}`);

if (positionals.length === 0) {
  const page = join(root, 'docs', 'benchmarks.md');
  const marks = { start: '<!-- measured: begin -->', end: '<!-- measured: end -->' };
  const before = readFileSync(page, 'utf8');
  const [head, rest] = before.split(marks.start);
  const tail = rest?.split(marks.end)[1] ?? '\n';
  writeFileSync(page, `${head}${marks.start}\n\n${text}\n${marks.end}${tail}`);
  console.log('wrote docs/benchmarks.md');
}
