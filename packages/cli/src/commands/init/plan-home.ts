import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { PlanHome } from '@stplan/server/new-plan';
import type { CiServer } from '@stplan/server/protocol';
import { reason } from '../../output/write-file.ts';
import { UsageError } from '../../usage-error.ts';

/** Where a plan goes, and the CI server of the Git repository that holds it. */
export type FoundHome = PlanHome & { readonly ci: CiServer | undefined };

/** Looks at the folder that a plan is to go to. */
export async function planHome(folder: string, cwd: string): Promise<FoundHome> {
  const path = resolve(cwd, folder);
  const there = await stat(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${folder} cannot be used: ${reason(error)}`);
  });
  if (there !== undefined && !there.isDirectory()) throw new UsageError(`${folder} is a file, not a folder`);
  const root = (await repositoryAbove(path)) ?? path;
  const shown = (each: string) => relative(cwd, each).replaceAll('\\', '/');
  return { folder: shown(path), root: shown(root), ci: await serverOf(root) };
}

async function repositoryAbove(path: string): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (await isThere(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** By the files that a server wants, else by where the repository is pushed to. */
async function serverOf(root: string): Promise<CiServer | undefined> {
  if (await isThere(join(root, '.github'))) return 'github';
  if (await isThere(join(root, '.gitlab-ci.yml'))) return 'gitlab';
  const config = await readFile(join(root, '.git', 'config'), 'utf8').catch(() => '');
  const urls = config.split('\n').filter((line) => /^\s*url\s*=/.test(line));
  if (urls.some((url) => /github/i.test(url))) return 'github';
  return urls.some((url) => /gitlab/i.test(url)) ? 'gitlab' : undefined;
}

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;
