import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { collector, runStplan } from '@stplan/testkit';
import type { Surroundings } from 'stplan';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** What differs on a terminal: colours and word of progress, and nothing else. */

const westmarch = join('examples', 'westmarch');
const estmere = join('examples', 'estmere');
const RUNS: readonly (readonly string[])[] = [
  ['check', westmarch],
  ['check', westmarch, '--format', 'concise'],
  ['check', estmere, '--format', 'json'],
  ['check', estmere, '--format', 'github'],
  ['diff', westmarch, estmere],
  ['explain', 'WUH.planned in 2018/19', westmarch],
  ['explain', 'finance/bridge'],
  ['scenario', estmere],
  ['rules', '--area', 'capital'],
  ['format', '--check', estmere],
  ['fix', '--dry-run', estmere],
  ['init', '--list'],
  ['check', 'nowhere'],
];

type Ends = {
  readonly stdout?: boolean;
  readonly stderr?: boolean;
  readonly env?: Surroundings['env'];
  readonly step?: number;
};

/** Runs a command on ends that are terminals or not; each look at the clock is `step` milliseconds later. */
async function run(args: readonly string[], { stdout: out, stderr: err, env = {}, step = 0 }: Ends) {
  const stdout = Object.assign(collector(), { isTTY: out === true, columns: 120 });
  const stderr = Object.assign(collector(), { isTTY: err === true });
  let time = 0;
  const now = () => {
    time += step;
    return time;
  };
  const { status } = await runStplan(args, root, undefined, { stdout, stderr, env, now });
  return { stdout: stdout.text(), stderr: stderr.text(), status };
}

it.each(RUNS.map((args) => ({ args, line: args.join(' ') })))(
  'stplan $line says the same on a terminal and without one, but for colours, and those not with NO_COLOR',
  async ({ args }) => {
    const plain = await run(args, {});
    const shown = await run(args, { stdout: true, stderr: true });
    expect(plain.stdout).not.toContain('\u001b');
    expect({ ...shown, stdout: stripVTControlCharacters(shown.stdout) }).toEqual(plain);
    expect(await run(args, { stdout: true, stderr: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).toEqual(plain);
  },
);

it('is not coloured on a terminal that cannot, or when that is asked for', async () => {
  const args = ['check', estmere];
  const plain = await run(args, {});
  for (const env of [{ TERM: 'dumb' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: 'false' }]) {
    expect(await run(args, { stdout: true, env })).toEqual(plain);
  }
});

it('colours findings on a terminal, and anywhere with FORCE_COLOR', async () => {
  const args = ['check', join('examples', 'broken', 'unknown-name.stplan')];
  expect((await run(args, { stdout: true })).stdout).toContain('\u001b[');
  expect((await run(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
  // an empty one is none
  expect((await run(args, { stdout: true, env: { NO_COLOR: '' } })).stdout).toContain('\u001b[');
});

describe('progress', () => {
  const args = ['check', join('examples', 'published'), '--format', 'concise'];

  it('is told on a terminal when a check takes long, on standard error, and taken away again', async () => {
    const plain = await run(args, {});
    const { stdout, stderr, status } = await run(args, { stderr: true, step: 500 });
    expect([stdout, status]).toEqual([plain.stdout, plain.status]);
    expect(stderr.startsWith('\r\u001b[2K')).toBe(true);
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    const told = stripVTControlCharacters(stderr).split('\r').slice(1);
    expect(told.at(-1)).toBe('');
    for (const line of told.slice(0, -1)) expect(line).toMatch(/^checking \w+ \(\d+ of \d+\)$/);
  });

  it('is not told without a terminal, nor of a short check', async () => {
    expect((await run(args, { stdout: true, step: 500 })).stderr).toBe('');
    expect((await run(args, { stderr: true })).stderr).toBe('');
  });
});
