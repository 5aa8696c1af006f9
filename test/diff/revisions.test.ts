import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

/** What OLD, NEW and PATHS of `stplan diff` may be in a Git repository, and what is said of those that may not. */

let repository: ScratchRepository;

beforeAll(() => {
  repository = scratchRepository();
  repository.commit('submitted');
  repository.git('branch', 'side');
  repository.git('tag', 'plans/old');
  repository.edit({ file: 'contracts.stplan', from: 'NorthCCG    265.2    266.4', to: 'NorthCCG    265.2    264.0' });
  repository.commit('a contract side');
  repository.git('branch', 'second');
  // of the working tree alone
  repository.edit({ file: 'contracts.stplan', from: 'NorthCCG    265.2    264.0', to: 'NorthCCG    265.2    263.0' });
});
afterAll(() => repository.remove());

const diff = (...args: readonly string[]) => runStplan(['diff', ...args], repository.folder);
const side = 'contract AcuteNorth “Acute services, North, 2017-19”, NorthCCG 2018/19: ';
const inAll = `${side}£266.4m → £263.0m, down by £3.4m`;
const committed = `${side}£266.4m → £264.0m, down by £2.4m`;
const uncommitted = `${side}£264.0m → £263.0m, down by £1.0m`;

describe('what is compared', () => {
  it.each([
    ['a revision with the working tree', ['HEAD'], uncommitted],
    ['an older one with the working tree', ['HEAD~1'], inAll],
    ['a branch with a branch', ['side', 'second'], committed],
    ['a range', ['side..second'], committed],
    ['a range up to HEAD', ['side..'], committed],
    ['a range since the branches parted', ['side...second'], committed],
    ['a tag with a stroke', ['plans/old', 'HEAD'], committed],
    ['a revision, narrowed to a path', ['HEAD', 'plans/westmarch'], uncommitted],
    ['two revisions, narrowed to a path', ['side', 'HEAD', 'plans'], committed],
    ['a folder with what was committed of it', ['plans/westmarch', 'HEAD'], '£263.0m → £264.0m, up by £1.0m'],
  ])('%s', async (_, args, line) => {
    const { stdout, stderr, status } = await diff(...args);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain(line);
  });

  it('names the sides as they were asked for', async () => {
    const { stdout } = await diff('HEAD~1');
    expect(stdout.split('\n')[0]).toMatch(/^HEAD~1 \([0-9a-f]{10}\) → the working tree$/);
  });

  it('from a folder below the top, too', async () => {
    const { stdout } = await runStplan(['diff', 'HEAD'], join(repository.folder, 'plans'));
    expect(stdout).toContain(uncommitted);
    const { stdout: above } = await runStplan(['diff', 'HEAD', '..'], join(repository.folder, 'plans'));
    expect(above).toContain(uncommitted);
  });

  it('finds nothing different between a plan and itself, in whatever files and order it stands', async () => {
    const { stdout } = await diff('HEAD', 'HEAD');
    expect(stdout).toContain('  Both say the same.\n');
    const moved = join(repository.folder, 'plans', 'westmarch', 'contracts.stplan');
    const aside = join(repository.folder, 'plans', 'westmarch', 'aaa.stplan');
    repository.git('stash', '-q');
    renameSync(moved, aside);
    try {
      expect((await diff('HEAD')).stdout).toContain('  Both say the same.\n');
    } finally {
      renameSync(aside, moved);
      repository.git('stash', 'pop', '-q');
    }
  });

  it('writes nothing into the repository', async () => {
    const before = repository.git('status', '--porcelain');
    await diff('HEAD~1', 'HEAD');
    expect(repository.git('status', '--porcelain')).toBe(before);
  });

  it('tells a plan that is in one state only', async () => {
    const lone = join(repository.folder, 'lone');
    mkdirSync(lone);
    writeFileSync(
      join(lone, 'plan.stplan'),
      'plan Lone "A plan alone" { footprint Lone }\nfootprint Lone { members A }\norganisation A\n',
    );
    try {
      const { stdout, status } = await diff('HEAD', 'lone', '--fail-on', 'unreconciled');
      expect(stdout).toContain('1 plan added: A plan alone (Lone).');
      expect(status).toBe(0);
    } finally {
      rmSync(lone, { recursive: true });
    }
  });
});

describe('what can fail a run', () => {
  it.each([
    [['HEAD~1', 'HEAD', '--fail-on', 'unreconciled'], 1],
    [['HEAD', 'HEAD~1', '--fail-on', 'unreconciled'], 0],
    [['HEAD~1', 'HEAD', '--fail-on', 'weakened'], 0],
    [['HEAD~1', 'HEAD', '--fail-on', 'weakened', '--fail-on', 'unreconciled'], 1],
    [['HEAD~1', 'HEAD'], 0],
  ])('%j ends with %i', async (args, status) => {
    expect((await diff(...args)).status).toBe(status);
  });
});

describe('what is refused, in one line', () => {
  it.each([
    [['gone'], 'gone is no revision of this repository, and neither a file nor a folder'],
    [['HEAD', 'gone'], 'gone is no revision of this repository, and neither a file nor a folder'],
    [['HEAD..gone'], 'gone is no revision of this repository, and neither a file nor a folder'],
    [['./gone', 'HEAD'], './gone cannot be read: it is not there'],
    [['plans'], 'there is nothing to compare plans with: name another folder, file or revision'],
    [['HEAD', '--', '../outside'], '../outside is no revision of this repository, and neither a file nor a folder'],
    [['HEAD', tmpdir()], `${tmpdir()} lies outside the Git repository`],
    [['HEAD', 'HEAD', '--plan', 'Estmere'], 'there is no plan Estmere in HEAD and HEAD'],
    [['--', '--output=x', 'HEAD'], '--output=x is no revision of this repository, and neither a file nor a folder'],
    [['plans', 'plans', 'plans'], 'paths narrow revisions, and neither of the two is one'],
  ])('%j', async (args, message) => {
    expect(await diff(...args)).toEqual({ stdout: '', stderr: `stplan: ${message}\n`, status: 2 });
  });

  it('a word that is a path and a revision', async () => {
    repository.git('branch', 'plans');
    try {
      expect((await diff('plans', 'HEAD')).stderr).toBe(
        'stplan: plans is a path and a revision: write ./plans for the path, plans^0 for the revision\n',
      );
      expect((await diff('plans^0', 'HEAD')).status).toBe(0);
      expect((await diff('./plans', 'HEAD')).status).toBe(0);
    } finally {
      repository.git('branch', '-D', 'plans');
    }
  });

  it('a revision where there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stplan-no-repository-'));
    try {
      expect(await runStplan(['diff', 'HEAD'], folder)).toEqual({
        stdout: '',
        stderr:
          'stplan: HEAD is neither a file nor a folder, and this folder is in no Git repository, so it has no revisions\n',
        status: 2,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
