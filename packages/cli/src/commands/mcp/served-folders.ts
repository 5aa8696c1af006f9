import { realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { visibleText } from '@stplan/model';
import { isOutside } from '../../output/leads-outside.ts';
import { UsageError } from '../../usage-error.ts';

/** The folders that an assistant is shown, and nothing beside them. */
export type ServedFolders = {
  /** The first of them: paths start from it, and files are named from it. */
  readonly cwd: string;
  /** Where they really lie. */
  readonly folders: readonly string[];
  /** Whether a real path, links followed, lies in one of them. */
  readonly within: (real: string) => boolean;
};

/** Finds the folders that were named when the server was started; without any it is the working folder. */
export async function servedFolders(named: readonly string[], cwd: string): Promise<ServedFolders> {
  const [first, ...others] = await Promise.all((named.length > 0 ? named : ['.']).map((path) => realFolder(path, cwd)));
  if (first === undefined) throw new Error('one folder is always served');
  const folders = [first, ...others];
  return { cwd: first, folders, within: (real) => folders.some((folder) => !isOutside(folder, real)) };
}

async function realFolder(path: string, cwd: string): Promise<string> {
  const real = await realpath(resolve(cwd, path)).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory()) throw new UsageError(`${path} is not a folder`);
  return real;
}

/** The paths that are asked for, each of them inside; none means everything that is served. */
export async function servedPaths(
  paths: readonly string[] | undefined,
  served: ServedFolders,
): Promise<readonly string[]> {
  if (paths === undefined) return served.folders.map((folder) => relative(served.cwd, folder) || '.');
  for (const path of paths) await refuseOutside(path, served);
  return paths;
}

/** A path that leads outside by its name or by a link is refused, whether anything is there or not. */
export async function refuseOutside(path: string, { cwd, within }: ServedFolders): Promise<void> {
  const target = resolve(cwd, path);
  const inside = within(target) && within(await realpath(target).catch(() => target));
  if (!inside) throw new UsageError(`${visibleText(path)} leads outside the folders that this server was started with`);
}
