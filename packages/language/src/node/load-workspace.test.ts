import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isProblem } from '@stplan/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoadedWorkspace, type LoadRequest, loadWorkspace } from './load-workspace.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stplan-load-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

async function load(request: Partial<LoadRequest> = {}): Promise<LoadedWorkspace> {
  const loaded = await loadWorkspace({ paths: ['.'], cwd: folder, library: new Map(), ...request });
  if (isProblem(loaded)) throw new Error(loaded.error);
  return loaded;
}

const rules = ({ workspace }: LoadedWorkspace): string[] =>
  workspace.findings.map(({ rule, span }) => `${rule.replace('language/', '')} ${span.file}`);

describe('a folder', () => {
  it('gives the plan files below it in the order of their paths, and no others', async () => {
    write({
      'b.stplan': 'part of A',
      'a/c.stplan': 'plan A { }',
      'notes.md': 'x',
      'node_modules/x/d.stplan': 'plan X { }',
      '.git/e.stplan': 'plan Y { }',
    });
    const loaded = await load();
    expect(loaded.files).toEqual(['a/c.stplan', 'b.stplan']);
    expect(loaded.workspace.plans.map(({ name, files }) => [name, files])).toEqual([['A', ['a/c.stplan', 'b.stplan']]]);
    expect(loaded.workspace.texts.get('b.stplan')).toBe('part of A');
    expect(rules(loaded)).toEqual([]);
  });

  it('is named from the working folder', async () => {
    write({ 'x/a.stplan': 'plan A { }' });
    expect((await load({ paths: [join(folder, 'x')] })).files).toEqual(['x/a.stplan']);
    expect((await load({ paths: ['.'], cwd: join(folder, 'x') })).files).toEqual(['a.stplan']);
    expect((await load({ paths: ['..'], cwd: join(folder, 'x') })).files).toEqual(['a.stplan']);
  });

  it('is read as the settings say', async () => {
    write({ 'a.stplan': '', 'old/b.stplan': '', 'drafts/c.stplan': '', 'drafts/deep/d.stplan': '' });
    expect((await load({ settings: { exclude: ['old/**', 'drafts'] } })).files).toEqual(['a.stplan']);
    expect((await load({ settings: { include: ['drafts/**'], exclude: ['**/deep/**'] } })).files).toEqual([
      'drafts/c.stplan',
    ]);
    expect((await load({ settings: { include: ['*.stplan'], folder: join(folder, 'drafts') } })).files).toEqual([
      'drafts/c.stplan',
    ]);
  });

  it.each(['../**', '/etc/**', 'a/../../b', 'C:\\plans'])('refuses the pattern %s', async (pattern) => {
    expect(
      await loadWorkspace({ paths: ['.'], cwd: folder, library: new Map(), settings: { exclude: [pattern] } }),
    ).toEqual({
      error: `the pattern “${pattern}” leads outside the folder of the settings`,
    });
  });

  it('is entered once, however links turn', async () => {
    write({ 'a/a.stplan': 'plan A { }', 'b/b.stplan': 'part of A' });
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('../b', join(folder, 'a', 'twin'));
    symlinkSync('../b/b.stplan', join(folder, 'a', 'link.stplan'));
    const loaded = await load();
    expect(loaded.files).toEqual(['a/a.stplan', 'a/twin/b.stplan']);
    expect(rules(loaded)).toEqual([]);
  });
});

describe('a file', () => {
  it('is read whatever it is called when it is named', async () => {
    write({ 'plan.txt': 'plan A { }', 'old/b.stplan': 'plan B { }' });
    const loaded = await load({ paths: ['plan.txt', 'old/b.stplan', 'old'], settings: { exclude: ['old/**'] } });
    expect(loaded.files).toEqual(['old/b.stplan', 'plan.txt']);
  });

  it('that is not there is a problem of the request', async () => {
    expect(await loadWorkspace({ paths: ['missing'], cwd: folder, library: new Map() })).toEqual({
      error: 'missing cannot be read: it is not there',
    });
  });

  it('that cannot be read is a finding, and the others are read', async () => {
    write({ 'a.stplan': 'plan A { }', 'b.stplan': 'plan\0', 'c.stplan': Buffer.from('plan A { }', 'utf16le') });
    symlinkSync('nowhere', join(folder, 'gone.stplan'));
    symlinkSync('round.stplan', join(folder, 'round.stplan'));
    const loaded = await load();
    expect(loaded.workspace.plans.map(({ name }) => name)).toEqual(['A']);
    expect(rules(loaded)).toEqual([
      'not-text b.stplan',
      'not-text c.stplan',
      'unreadable-file gone.stplan',
      'unreadable-file round.stplan',
    ]);
    expect(loaded.workspace.findings.map(({ message }) => message)).toEqual([
      'b.stplan is not text, so it was not read.',
      'c.stplan is UTF-16 without a byte order mark, so it was not read.',
      'gone.stplan cannot be read: it is not there.',
      'round.stplan cannot be read: it is a link that leads back to itself.',
    ]);
  });

  it('in another encoding is read as it seems to be meant, and told where', async () => {
    write({ 'a.stplan': Buffer.from('plan A "Caf\xe9" { }', 'latin1') });
    const loaded = await load();
    expect(loaded.workspace.plans[0]?.definition?.title).toBe('Café');
    const [finding] = loaded.workspace.findings;
    expect(finding?.rule).toBe('language/other-encoding');
    expect(finding?.span).toEqual({ file: 'a.stplan', start: 11, end: 12 });
    expect(finding?.message).toContain('Windows-1252');
  });

  it('of more than 20 MB is refused', async () => {
    write({ 'a.stplan': '' });
    truncateSync(join(folder, 'a.stplan'), 20 * 1024 * 1024 + 1);
    const loaded = await load();
    expect(rules(loaded)).toEqual(['large-file a.stplan']);
    expect(loaded.files).toEqual([]);
  });

  it('may be a text that is not on the disk', async () => {
    write({ 'a.stplan': 'plan A { }' });
    const overlay = new Map([
      ['a.stplan', 'plan Changed { }'],
      ['new.stplan', 'plan New { }'],
    ]);
    const loaded = await load({ paths: ['.', 'new.stplan'], overlay });
    expect(loaded.workspace.plans.map(({ name }) => name)).toEqual(['Changed', 'New']);
  });
});

describe('the national library', () => {
  const library = new Map([
    ['stplan:library/a.stplan', 'library Nhs\nround R { period 2017/18 }'],
    ['stplan:library/b.stplan', 'library Bodies\norganisation NHSEngland'],
  ]);

  it('is always there', async () => {
    write({ 'a.stplan': 'plan A { round R }\nmilestone M { owner NHSEngland }' });
    const loaded = await load({ library });
    expect(rules(loaded)).toEqual([]);
    expect(loaded.files).toEqual(['a.stplan']);
    expect(loaded.workspace.texts.get('stplan:library/b.stplan')).toContain('NHSEngland');
  });

  it('gives way to a library of the same name in the workspace', async () => {
    write({ 'a.stplan': 'plan A { round R }', 'lib.stplan': 'library Nhs\nround R { period 2018/19 }' });
    const loaded = await load({ library });
    expect(rules(loaded)).toEqual([]);
    expect(loaded.workspace.libraries.map(({ name, files }) => [name, files])).toEqual([
      ['Bodies', ['stplan:library/b.stplan']],
      ['Nhs', ['lib.stplan']],
    ]);
  });
});
