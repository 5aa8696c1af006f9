import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runStplan } from '@stplan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** Places that cannot be written, or are no files: one line that names them, and nothing that was there is lost. */

const PLAN = 'plan Small "A small plan" { footprint Small }\n\nfootprint Small "Small" { }\n';
const UNFORMATTED = PLAN.replaceAll(' {', '   {');
const ESCAPE = '\u001b[31m';

let home = '';
const at = (name: string) => join(home, name);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stplan-output-'));
  mkdirSync(at('work'));
  writeFileSync(at('work/plan.stplan'), PLAN);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runStplan(args, at('work'));

describe('what is written', () => {
  it('goes into a pipe, which stays one', async () => {
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0);
    const reader = spawn('cat', [at('pipe')]);
    const [{ status }, read] = await Promise.all([run('report', '-o', '../pipe'), text(reader.stdout)]);
    expect(status).toBe(0);
    expect(read.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(readdirSync(home).sort()).toEqual(['pipe', 'work']);
    expect(spawnSync('test', ['-p', at('pipe')]).status).toBe(0);
  });

  it.each(process.platform === 'linux' ? ['/proc/stplan/report.html', '/proc/report.html'] : ['plan.stplan/r.html'])(
    'ends with a line where there can be no folder or file: %s',
    async (path) => {
      const { stderr, status } = await run('report', '-o', path);
      expect(stderr).toMatch(new RegExp(`^stplan: ${path} could not be written: .+\n$`));
      expect(status).toBe(3);
    },
  );

  it('ends with a line when standard output is full', () => {
    const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');
    if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
    // a system without such a device has a file that cannot be written to
    const full = existsSync('/dev/full') ? openSync('/dev/full', 'w') : openSync(at('work/plan.stplan'), 'r');
    const { stderr, status } = spawnSync(process.execPath, [bundle, 'rules'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^stplan: standard output could not be written: .+\n$/);
    expect(status).toBe(3);
  });
});

describe('stplan format', () => {
  it('keeps the encoding and its mark', async () => {
    writeFileSync(at('work/plan.stplan'), Buffer.from(`\ufeff${UNFORMATTED}`, 'utf16le'));
    expect((await run('format')).stdout).toContain('formatted plan.stplan');
    expect(readFileSync(at('work/plan.stplan'), 'utf16le')).toBe(`\ufeff${PLAN}`);
    expect((await run('format', '--check')).status).toBe(0);
  });

  it.each([
    ['Windows-1252', Buffer.from(`// £\n${PLAN}`, 'latin1')],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
  ])('does not print something else for standard input in %s', async (_, input) => {
    const { stdout, stderr, status } = await runStplan(['format', '-'], at('work'), new Uint8Array(input));
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(/^stplan: standard input is not laid out: .+\n$/);
  });

  it.each(['--check', '--settings=none.json'])(
    'does not pass over a file that cannot be read, with %s',
    async (option) => {
      writeFileSync(at('work/none.json'), '{}');
      symlinkSync('gone.stplan', at('work/link.stplan'));
      const { stderr, status } = await run('format', option);
      expect(stderr).toContain('link.stplan cannot be read: it is not there. It is left as it is.');
      expect(status).toBe(2);
    },
  );
});

describe.each([['format'], ['fix']])('stplan %s', (command) => {
  it('follows no link of a workspace out of it', async () => {
    const before = UNFORMATTED.replace('plan', 'Plan');
    mkdirSync(at('other'));
    for (const name of ['a.stplan', 'b.stplan']) writeFileSync(at(`other/${name}`), before);
    symlinkSync(at('other'), at('work/folder'));
    symlinkSync(at('other/b.stplan'), at('work/file.stplan'));
    const { stderr } = await run(command);
    expect(stderr).toContain('folder/a.stplan is a link that leads outside this folder. It is left as it is.');
    for (const name of ['a.stplan', 'b.stplan']) expect(readFileSync(at(`other/${name}`), 'utf8')).toBe(before);
    // who names it means it
    await run(command, '../other');
    expect(readFileSync(at('other/a.stplan'), 'utf8')).not.toBe(before);
  });
});

describe('names with escapes', () => {
  it.each([
    ['check', `${ESCAPE}gone`],
    ['check', '--plan', ESCAPE],
    ['check', '--settings', ESCAPE],
    ['check', '--format', ESCAPE],
    ['check', '--report', `sarif=/dev/null/${ESCAPE}`],
    ['report', '-o', `/dev/null/${ESCAPE}`],
    ['import', `${ESCAPE}.xlsx`],
    ['explain', ESCAPE],
    ['rules', '--area', ESCAPE],
    ['init', '--footprint', ESCAPE],
    ['init', '--own-footprint', 'A', '--organisations', `${ESCAPE}B`],
    [ESCAPE],
    ['help', ESCAPE],
  ])('are shown, not obeyed: stplan %j %j', async (...args) => {
    const { stdout, stderr, status } = await run(...args);
    expect(`${stdout}${stderr}`).not.toContain('\u001b');
    expect(stderr).toContain('<U+001B>');
    expect(status).toBeGreaterThanOrEqual(2);
  });

  it('are shown where they name files', async () => {
    writeFileSync(at(`work/${ESCAPE}.stplan`), UNFORMATTED.replaceAll('Small', 'Other').replace('plan', 'Plan'));
    for (const args of [['check'], ['format', '--check'], ['fix'], ['format']]) {
      const { stdout, stderr } = await run(...args);
      expect(`${stdout}${stderr}`).not.toContain('\u001b');
    }
  });
});
