import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { type Repository, type Revision, repositoryOf, revisionNamed } from '@stplan/git';
import { isProblem, visibleText } from '@stplan/model';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';

/** What a word of the command line stands for. */
export type Named =
  | { readonly form: 'path'; readonly path: string }
  | { readonly form: 'revision'; readonly revision: Revision }
  | { readonly form: 'nothing'; readonly word: string };

/** Where words are looked up: the repository only when one is asked for, and once. */
export type Lookup = {
  readonly cwd: string;
  readonly repository: () => Promise<Repository>;
  readonly isPath: (path: string) => Promise<boolean>;
  /** Says of a real path whether it may be read, where not everything may. */
  readonly within?: (real: string) => boolean;
};

export function lookupIn({ cwd, env }: Pick<Surroundings, 'cwd' | 'env'>): Lookup {
  let found: Promise<Repository> | undefined;
  const find = async () => {
    const repository = await repositoryOf({ folder: cwd, env });
    if (isProblem(repository)) throw new UsageError(repository.error);
    return repository;
  };
  return {
    cwd,
    repository: () => {
      found ??= find();
      return found;
    },
    isPath: async (path) => (await stat(resolve(cwd, path)).catch(() => undefined)) !== undefined,
  };
}

/** A file or folder, else a revision; a word that is both has to be written more clearly. */
export async function named(word: string, { cwd: _, repository, isPath }: Lookup): Promise<Named> {
  const path: Named = { form: 'path', path: word };
  if (isAbsolute(word) || /^\.{1,2}([\\/]|$)/.test(word)) return path;
  const exists = await isPath(word);
  // only a name that git could know is worth a repository
  const place = await repository().catch((error) => {
    if (exists) return undefined;
    throw new UsageError(`${shown(word)} is neither a file nor a folder, and ${(error as Error).message}`);
  });
  const revision = place === undefined ? undefined : await revisionNamed(place, word);
  if (revision === undefined) return exists ? path : { form: 'nothing', word };
  if (isProblem(revision)) throw new UsageError(revision.error);
  if (!exists) return { form: 'revision', revision };
  throw new UsageError(
    `${shown(word)} is a path and a revision: write ./${shown(word)} for the path, ${shown(word)}^0 for the revision`,
  );
}

/** The revision of one end of a range; an empty end is HEAD. */
export async function revisionOf(word: string, { repository }: Lookup): Promise<Revision> {
  const place = await repository();
  const revision = await revisionNamed(place, word === '' ? 'HEAD' : word);
  if (revision === undefined) throw noRevision(word);
  if (isProblem(revision)) throw new UsageError(revision.error);
  return revision;
}

export function noRevision(word: string): UsageError {
  return new UsageError(`${shown(word)} is no revision of this repository, and neither a file nor a folder`);
}

export function shown(word: string): string {
  return visibleText(word);
}
