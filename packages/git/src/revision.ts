import { isProblem, type Problem } from '@stplan/model';
import type { Repository } from './repository.ts';
import { printedText, runGit } from './run-git.ts';

/** A commit, and the words that it was asked for by. */
export type Revision = { readonly commit: string; readonly name: string };

/** The commit that a name stands for: a branch, a tag, `HEAD~1`; undefined when there is none of that name. */
export async function revisionNamed(repository: Repository, name: string): Promise<Revision | undefined | Problem> {
  // no revision begins with a minus, and git would take it for an option
  if (name === '' || name.startsWith('-')) return undefined;
  const found = await runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (isProblem(found)) return found;
  const commit = /^[0-9a-f]{40,64}$/m.exec(printedText(found))?.[0];
  return commit === undefined ? undefined : { commit, name };
}

/** The commit that two histories have in common last; undefined when there is none. */
export async function commonRevision(
  repository: Repository,
  one: Revision,
  other: Revision,
): Promise<Revision | undefined | Problem> {
  const found = await runGit(repository, ['merge-base', one.commit, other.commit]);
  if (isProblem(found)) return found;
  const commit = /^[0-9a-f]{40,64}$/m.exec(printedText(found))?.[0];
  return commit === undefined ? undefined : { commit, name: `${one.name}...${other.name}` };
}
