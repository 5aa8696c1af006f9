import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';

/**
 * Whether a file that stands in the working folder lies outside it, through a link: a workspace of others must not lead
 * a command to write somewhere else. A file that is named from outside is meant.
 */
export async function leadsOutside(cwd: string, file: string): Promise<boolean> {
  if (isOutside(cwd, resolve(cwd, file))) return false;
  const [home, place] = await Promise.all([realpath(cwd), realpath(resolve(cwd, file))]).catch(() => [cwd, cwd]);
  return isOutside(home ?? cwd, place ?? cwd);
}

/** Whether a path lies neither at nor below a folder, by their names alone. */
export function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return /^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way);
}
