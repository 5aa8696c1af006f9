import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, and gives the ones that are new, outermost first. Node's own way never comes back
 * where a system refuses a folder by saying that there is none above it, as below `/proc`.
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return [];
  const above = dirname(path) === path ? [] : await makeFolder(dirname(path));
  await mkdir(path);
  return [...above, path];
}
