import { isProblem, type Problem } from '@stplan/model';
import type { Repository } from './repository.ts';
import type { Revision } from './revision.ts';
import { type GitOutcome, printedText, runGit } from './run-git.ts';

/** A file of a revision, by its path from the top of the repository. */
export type RevisionFile = { readonly path: string; readonly object: string; readonly size: number };

/**
 * The files of a revision at or below some paths of the repository, in the order of their paths. Links and submodules
 * are none: a link may lead anywhere, and a submodule is another repository.
 */
export async function filesOfRevision(
  repository: Repository,
  { commit }: Revision,
  paths: readonly string[],
): Promise<readonly RevisionFile[] | Problem> {
  const below = paths.includes('') ? [] : paths;
  const listed = await runGit(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...below]);
  if (isProblem(listed)) return listed;
  if (listed.form === 'failed') return { error: `git cannot list ${commit}: ${listed.message}` };
  return printedText(listed)
    .split('\0')
    .flatMap((line): RevisionFile[] => {
      const match = /^100(?:644|664|755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line);
      const [, object = '', size = '', path = ''] = match ?? [];
      return match === null ? [] : [{ path, object, size: Number(size) }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The bytes of some files of a revision, by their paths. */
export async function contentsOfRevision(
  repository: Repository,
  files: readonly RevisionFile[],
): Promise<ReadonlyMap<string, Uint8Array> | Problem> {
  if (files.length === 0) return new Map();
  const asked = files.map(({ object }) => `${object}\n`).join('');
  const read: GitOutcome | Problem = await runGit(repository, ['cat-file', '--batch'], asked);
  if (isProblem(read)) return read;
  if (read.form === 'failed') return { error: `git cannot read its files: ${read.message}` };
  return parted(read.bytes, files);
}

const LINE_FEED = 10;

/** A batch is a line with object, kind and size before each content, and a line feed behind it. */
function parted(batch: Uint8Array, files: readonly RevisionFile[]): ReadonlyMap<string, Uint8Array> | Problem {
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path } of files) {
    const end = batch.indexOf(LINE_FEED, at);
    const head = new TextDecoder().decode(batch.subarray(at, Math.max(at, end)));
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) return { error: `git does not have the content of ${path}` };
    contents.set(path, batch.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}
