import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '@stplan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Files that no author writes on purpose: each gets a located message, and the good file beside it is still checked. */

const GOOD = 'plan Small "A small plan" { footprint Small }\nfootprint Small "Small" { members Nowhere }\n';
/** What the good file always gives. */
const GOOD_FINDING = 'good.stplan:2:35: error language/unknown-name';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stplan-hostile-'));
  writeFileSync(join(folder, 'good.stplan'), GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function check(content: string | Uint8Array): Promise<readonly string[]> {
  writeFileSync(join(folder, 'bad.stplan'), content);
  const { lines, status } = await checkFolder(folder);
  expect(status).toBe(1);
  expect(lines.some((line) => line.startsWith(GOOD_FINDING))).toBe(true);
  return lines.filter((line) => line.startsWith('bad.stplan:'));
}

describe('a file beside a good one', () => {
  it.each([
    ['an empty file', '', 'bad.stplan:1:1: error language/no-header'],
    ['a zip archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'bad.stplan:1:1: error language/not-text'],
    ['a NUL in text', 'part of Small\n\0', 'bad.stplan:'],
    [
      'Windows-1252',
      Uint8Array.from([...Buffer.from('part of Small\n// cost '), 0xa3, 0x0a]),
      'bad.stplan:2:9: warning language/other-encoding',
    ],
    ['a lone surrogate', 'part of Small\n\ud800\n', 'bad.stplan:2:1:'],
    [
      '10,000 nested brackets',
      `part of Small\nassumption A "a" = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`,
      'bad.stplan:2:',
    ],
    ['10,000 nested braces', `part of Small\n${'footprint A { '.repeat(10_000)}`, 'bad.stplan:2:'],
    ['a text that never ends', 'part of Small\nsource A "the title\n', 'bad.stplan:2:10:'],
    ['a comment that never ends', 'part of Small\n/* to be written\n', 'bad.stplan:2:1:'],
  ])('%s', async (_, content, expected) => {
    const lines = await check(content);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines[0]).toContain(expected);
  });

  it('is read in UTF-16 when it says so', async () => {
    const text = '\ufeffpart of Small\nfootprint Small "Again" { }\n';
    const lines = await check(Uint8Array.from(Buffer.from(text, 'utf16le')));
    expect(lines.some((line) => line.includes('language/duplicate-name')) || lines.length === 0).toBe(true);
  });

  it('of 10 MB on one line ends with a message', async () => {
    const lines = await check(`part of Small\n${'a'.repeat(10_000_000)}\n`);
    expect(lines.length).toBe(1);
    expect((lines[0] ?? '').length).toBeLessThan(1_000);
  });

  it('of 10 MB of rows is read', async () => {
    const row = '  income "Line" 1,234.5 1,234.5\n';
    const head = 'part of Small\nposition Somebody in £m annual scope provider {\n  years 2017/18 2018/19\n';
    const lines = await check(`${head}${row.repeat(300_000)}}\n`);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('that leads round in a circle is left alone', async () => {
    symlinkSync(folder, join(folder, 'loop'));
    expect(await check('part of Small\n')).toEqual([]);
  });
});
