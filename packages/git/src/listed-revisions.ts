import { isProblem, type Problem } from '@stplan/model';
import type { ListedRevision } from './listed-revision.ts';
import { pathInside, type Repository } from './repository.ts';
import { printedText, runGit } from './run-git.ts';

/** More than these nobody looks through; any other revision can be asked for by its name. */
const MOST = 100;

/** More paths than these are asked for by the folder that they lie in. */
const MOST_PATHS = 500;

/** Branches and tags, the newest first, and the last commits that touch some files, named from a folder. */
export async function listedRevisions(
  repository: Repository,
  cwd: string,
  files: readonly string[],
): Promise<readonly ListedRevision[] | Problem> {
  const paths = await Promise.all(
    (files.length > MOST_PATHS ? ['.'] : files).map((file) => pathInside(repository, cwd, file)),
  );
  const [named, commits] = await Promise.all([
    namedRevisions(repository),
    commitsTouching(
      repository,
      paths.filter((path) => typeof path === 'string'),
    ),
  ]);
  if (isProblem(named)) return named;
  return isProblem(commits) ? commits : [...named, ...commits];
}

const REF_FORM = [
  '%(refname)',
  '%(objecttype)',
  '%(objectname)',
  '%(*objectname)',
  '%(creatordate:short)',
  '%(subject)',
];
const KINDS: readonly (readonly [start: string, kind: ListedRevision['kind']])[] = [
  ['refs/heads/', 'branch'],
  ['refs/remotes/', 'branch'],
  ['refs/tags/', 'tag'],
];

async function namedRevisions(repository: Repository): Promise<readonly ListedRevision[] | Problem> {
  const listed = await runGit(repository, [
    'for-each-ref',
    '--sort=-creatordate',
    `--count=${MOST}`,
    `--format=${REF_FORM.join('%00')}`,
    ...KINDS.map(([start]) => start),
  ]);
  if (isProblem(listed)) return listed;
  if (listed.form === 'failed') return { error: `git cannot list branches and tags: ${listed.message}` };
  return lines(printedText(listed)).flatMap((line): ListedRevision[] => {
    const [ref = '', type = '', object = '', tagged = '', date = '', subject = ''] = line.split('\0');
    const [start, kind] = KINDS.find(([one]) => ref.startsWith(one)) ?? [];
    // a remote's own HEAD is one of its branches again
    if (start === undefined || kind === undefined || /^refs\/remotes\/[^/]+\/HEAD$/.test(ref)) return [];
    if (type !== 'commit' && type !== 'tag') return [];
    return [{ kind, name: ref.slice(start.length), commit: tagged || object, date, subject }];
  });
}

async function commitsTouching(
  repository: Repository,
  paths: readonly string[],
): Promise<readonly ListedRevision[] | Problem> {
  // the settings of a repository may ask for a program that looks at signatures
  const log = await runGit(repository, [
    'log',
    '--no-show-signature',
    '--no-color',
    `--max-count=${MOST}`,
    '--format=%H%x00%cs%x00%s',
    '--',
    ...paths.map((path) => (path === '' ? '.' : path)),
  ]);
  if (isProblem(log)) return log;
  // a repository without a commit has no history
  return lines(printedText(log)).map((line) => {
    const [commit = '', date = '', subject = ''] = line.split('\0');
    return { kind: 'commit', name: commit.slice(0, 10), commit, date, subject };
  });
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
