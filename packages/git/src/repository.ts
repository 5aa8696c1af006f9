import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { isProblem, type Problem } from '@stplan/model';
import { type GitPlace, printedText, runGit } from './run-git.ts';

/** A repository by its top folder. */
export type Repository = GitPlace;

/** The repository that a folder lies in. */
export async function repositoryOf(place: GitPlace): Promise<Repository | Problem> {
  const found = await runGit(place, ['rev-parse', '--show-toplevel']);
  if (isProblem(found)) return found;
  const folder = printedText(found).replace(/\r?\n$/, '');
  if (found.form === 'printed' && folder !== '') return { ...place, folder };
  const message = found.form === 'failed' ? found.message : '';
  return {
    error:
      /not a git repository|must be run in a work tree/.test(message) || message === ''
        ? 'this folder is in no Git repository, so it has no revisions'
        : `git does not read this repository: ${message}`,
  };
}

/** A path as the repository names it, with `/`, empty for its top folder; a problem when it lies outside. */
export async function pathInside(repository: Repository, cwd: string, path: string): Promise<string | Problem> {
  const from = await realpath(cwd).catch(() => cwd);
  const top = await realpath(repository.folder).catch(() => repository.folder);
  const inside = relative(top, resolve(from, isAbsolute(path) ? relative(cwd, path) : path)).replaceAll('\\', '/');
  return inside === '..' || inside.startsWith('../') || isAbsolute(inside)
    ? { error: `${path} lies outside the Git repository` }
    : inside;
}
