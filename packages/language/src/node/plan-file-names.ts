import { relative, resolve } from 'node:path';
import { isProblem, type Problem } from '@stplan/model';
import { isSkipped } from './find-files.ts';
import { pathFilter } from './path-filter.ts';
import type { ReadRequest } from './read-plan-files.ts';

/** Which of some names are wanted. */
export type NameRequest = Pick<ReadRequest, 'paths' | 'cwd' | 'settings'>;

/**
 * Of the names of files that are not on the disk, such as those of an older revision, the ones that a walk through the
 * same paths would have read. Names are relative to the working folder, with `/`.
 */
export function planFileNames(
  names: readonly string[],
  { paths, cwd, settings = {} }: NameRequest,
): readonly string[] | Problem {
  const filter = pathFilter(settings, cwd);
  if (isProblem(filter)) return filter;
  const roots = paths.map((path) => resolve(cwd, path));
  return names.filter((name) =>
    roots.some((root) => {
      const below = relative(root, resolve(cwd, name)).replaceAll('\\', '/');
      if (below === '') return true;
      if (below.startsWith('../')) return false;
      const folders = below.split('/').slice(0, -1);
      const entered = folders.every((folder, index) => {
        const path = resolve(root, ...folders.slice(0, index + 1));
        return !isSkipped(folder) && filter.folder(path);
      });
      return entered && filter.file(resolve(cwd, name));
    }),
  );
}
