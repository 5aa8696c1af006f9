import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isProblem, type Problem } from '@stplan/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedRevisions } from './listed-revisions.ts';
import { contentsOfRevision, filesOfRevision } from './read-revision.ts';
import { pathInside, type Repository, repositoryOf } from './repository.ts';
import { commonRevision, type Revision, revisionNamed } from './revision.ts';

let folder = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stplan-git-')));
  git('init', '-q', '-b', 'main');
  write('plans/a [1].stplan', 'plan A { }\n');
  write('plans/“é”.stplan', 'part of A\n');
  write('notes.md', 'x');
  symlinkSync('../notes.md', join(folder, 'plans', 'link.stplan'));
  git('add', '-A');
  // a submodule is a commit of another repository, whatever it is called
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},plans/sub.stplan`);
  git('commit', '-q', '-m', 'one');
  git('tag', 'first');
  git('branch', 'side');
  write('plans/a [1].stplan', 'plan A "later" { }\n');
  git('commit', '-q', '-a', '-m', 'two');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function whole<T extends object>(value: T | Problem | undefined): T {
  if (value === undefined || isProblem(value)) throw new Error(value?.error ?? 'nothing');
  return value;
}
const repository = async (): Promise<Repository> =>
  whole(await repositoryOf({ folder: join(folder, 'plans'), env: process.env }));
const revision = async (name: string): Promise<Revision> => whole(await revisionNamed(await repository(), name));

async function texts(name: string, paths: readonly string[]) {
  const place = await repository();
  const files = whole(await filesOfRevision(place, await revision(name), paths));
  const contents = whole(await contentsOfRevision(place, files));
  return [...contents].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
}

describe('a revision', () => {
  it('gives its files below a path as they were, without links and submodules', async () => {
    expect(await texts('first', ['plans'])).toEqual([
      ['plans/a [1].stplan', 'plan A { }\n'],
      ['plans/“é”.stplan', 'part of A\n'],
    ]);
    expect(await texts('HEAD', ['plans/a [1].stplan'])).toEqual([['plans/a [1].stplan', 'plan A "later" { }\n']]);
    expect((await texts('HEAD', [''])).map(([path]) => path)).toEqual([
      'notes.md',
      'plans/a [1].stplan',
      'plans/“é”.stplan',
    ]);
    expect(await texts('HEAD', ['plans/*'])).toEqual([]);
  });

  it('is found by branch, tag and distance, and by no option', async () => {
    const first = await revision('first');
    expect((await revision('HEAD~1')).commit).toBe(first.commit);
    expect(await revisionNamed(await repository(), 'gone')).toBeUndefined();
    expect(await revisionNamed(await repository(), '--all')).toBeUndefined();
    const common = await commonRevision(await repository(), await revision('main'), await revision('side'));
    expect(whole(common).commit).toBe(first.commit);
  });
});

describe('revisions to choose from', () => {
  it('are branches, tags, and the commits that touch some files', async () => {
    const touching = async (...files: readonly string[]) =>
      whole(await listedRevisions(await repository(), join(folder, 'plans'), files));
    const all = await touching('a [1].stplan');
    const said = (kind: string) => all.flatMap((one) => (one.kind === kind ? [`${one.name}: ${one.subject}`] : []));
    expect(said('branch').sort()).toEqual(['main: two', 'side: one']);
    expect(said('tag')).toEqual(['first: one']);
    expect(said('commit').map((text) => text.replace(/^[0-9a-f]{10}: /, ''))).toEqual(['two', 'one']);
    const others = await touching('“é”.stplan', 'never-saved.stplan');
    expect(others.filter(({ kind }) => kind === 'commit').map(({ subject }) => subject)).toEqual(['one']);
    expect((await touching('../..')).filter(({ kind }) => kind === 'commit')).toHaveLength(2);
  });
});

describe('a repository', () => {
  it('is found from a folder below it', async () => {
    expect((await repository()).folder).toBe(folder);
  });

  it('is not everywhere', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'stplan-no-git-'));
    try {
      expect(await repositoryOf({ folder: outside, env: process.env })).toEqual({
        error: 'this folder is in no Git repository, so it has no revisions',
      });
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('is read by a git that is not on the path, where somebody says which', async () => {
    const program = join(git('--exec-path').toString().trim(), 'git');
    const nowhere = { PATH: join(folder, 'plans') };
    const programs = [join(folder, 'no-git'), program];
    const place = whole(await repositoryOf({ folder, env: nowhere, programs }));
    expect(whole(await revisionNamed(place, 'first')).name).toBe('first');
  });

  it('says where there is no git', async () => {
    expect(await repositoryOf({ folder, env: { PATH: join(folder, 'plans') } })).toEqual({
      error: 'git is not to be found here',
    });
  });

  it('names paths from its top folder and refuses others', async () => {
    const place = await repository();
    expect(await pathInside(place, join(folder, 'plans'), '.')).toBe('plans');
    expect(await pathInside(place, folder, join(folder, 'plans', 'x'))).toBe('plans/x');
    expect(await pathInside(place, join(folder, 'plans'), '..')).toBe('');
    expect(await pathInside(place, folder, '..')).toEqual({ error: '.. lies outside the Git repository' });
  });
});
