import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runCommand } from 'stplan';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** `stplan check --watch`, and what differs on a terminal. */

const GOOD =
  'plan Small "A small plan" { footprint Small }\nfootprint Small "Small" { members SmallCCG }\norganisation SmallCCG "NHS Small CCG" { kind ccg }\n';
const BAD = GOOD.replace('members SmallCCG', 'members SmallCGC');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stplan-watch-'));
  writeFileSync(join(folder, 'plan.stplan'), GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function screen(isTTY: boolean) {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY, text: () => chunks.join('') });
}

function start(args: readonly string[], terminal: boolean, others: object = {}) {
  const [stdout, stderr] = [screen(terminal), screen(terminal)];
  let stop = () => {};
  const ended = runCommand(args, {
    cwd: folder,
    env: {},
    stdout,
    stderr,
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    onInterrupt: (heard) => {
      stop = heard;
    },
    ...others,
  });
  return { stdout, stderr, ended, stop: () => stop() };
}

const patience = { timeout: 30_000, interval: 50 };

it('checks again when a plan or the settings change, and ends on an interrupt with the last status', async () => {
  const { stdout, stderr, ended, stop } = start(
    ['check', '--watch', '-f', 'concise', '--report', 'json=out.json'],
    false,
  );
  await vi.waitFor(() => expect(stderr.text()).toContain('watching for changes'), patience);
  expect(stdout.text()).toBe('');
  writeFileSync(join(folder, 'plan.stplan'), BAD);
  await vi.waitFor(() => expect(stdout.text()).toContain('error language/unknown-name'), patience);
  writeFileSync(join(folder, 'stplan.json'), '{ "failOn": }');
  await vi.waitFor(() => expect(stderr.text()).toContain('stplan.json:1:13'), patience);
  writeFileSync(join(folder, 'stplan.json'), '{}');
  await vi.waitFor(() => expect(stderr.text().split('watching for changes').length).toBeGreaterThan(4), patience);
  stop();
  expect(await ended).toBe(1);
  expect(stdout.text()).not.toContain('\u001b');
});

it('clears a terminal before each check', async () => {
  const { stdout, stderr, ended, stop } = start(['check', '--watch'], true);
  await vi.waitFor(() => expect(stderr.text()).toContain('watching'), patience);
  stop();
  expect(await ended).toBe(0);
  expect(stdout.text().startsWith('\u001b[2J')).toBe(true);
});

it('shows progress on a terminal only when a check takes long, and takes it away again', async () => {
  let clock = 0;
  const slow = start(['check'], true, { now: () => (clock += 900) });
  expect(await slow.ended).toBe(0);
  expect(slow.stderr.text()).toBe('\r\u001b[2Kchecking Small (1 of 1)\r\u001b[2K');
  const quick = start(['check'], true);
  expect(await quick.ended).toBe(0);
  expect(quick.stderr.text()).toBe('');
  const piped = start(['check'], false, { now: () => (clock += 900) });
  expect(await piped.ended).toBe(0);
  expect(piped.stderr.text()).toBe('');
});

it.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['a terminal and NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a pipe and FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ['a terminal and FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ['both', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['a terminal without colours', true, { TERM: 'dumb' }, false],
])('colours with %s', async (_, terminal, env, coloured) => {
  writeFileSync(join(folder, 'plan.stplan'), BAD);
  const run = start(['check'], terminal, { env });
  expect(await run.ended).toBe(1);
  expect(run.stdout.text().includes('\u001b[')).toBe(coloured);
  const plain = start(['check'], false);
  await plain.ended;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
  expect(run.stdout.text().replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout.text());
});
