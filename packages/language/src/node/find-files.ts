import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '@stplan/model';
import { ioReason } from './io-reason.ts';
import { loadingFinding } from './loading-finding.ts';
import type { PathFilter } from './path-filter.ts';

/** What walking through folders collects. */
export type Walk = {
  readonly filter: PathFilter;
  /** How the workspace names a path. */
  readonly nameOf: (path: string) => string;
  /** Whether what lies at a real path may be read; when undefined, everything may. */
  readonly within: ((real: string) => boolean) | undefined;
  /** Real paths of folders that were entered, so that links cannot lead in circles. */
  readonly entered: Set<string>;
  readonly files: string[];
  /** Links to files, which count only where the file itself is not found too. */
  readonly links: string[];
  readonly findings: Finding[];
};

/** Collects the plan files under a folder, in the order of their names. Never throws. */
export async function walkFolder(walk: Walk, folder: string): Promise<void> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (walk.within?.(real) === false) throw leadsOutside();
    if (walk.entered.has(real)) return;
    walk.entered.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    unreadable(walk, folder, error);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const kind = await kindOf(walk, entry, path);
    if (kind === 'file' && walk.filter.file(path)) (entry.isSymbolicLink() ? walk.links : walk.files).push(path);
    if (kind === 'folder' && !isSkipped(entry.name) && walk.filter.folder(path)) await walkFolder(walk, path);
  }
}

/** The files that a walk found, each once, however many links lead to it. */
export async function foundFiles({ files, links }: Walk): Promise<readonly string[]> {
  if (links.length === 0) return files;
  const real = new Set(await Promise.all(files.map((path) => realpath(path).catch(() => path))));
  const others: string[] = [];
  for (const link of links) {
    const target = await realpath(link).catch(() => link);
    if (!real.has(target)) others.push(link);
    real.add(target);
  }
  return [...files, ...others];
}

/** Folders of tools and of packages hold no plans. */
export function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

async function kindOf(walk: Walk, entry: Dirent, path: string): Promise<'file' | 'folder' | undefined> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = await stat(path);
    const wanted = target.isFile() && walk.within !== undefined && walk.filter.file(path);
    if (wanted && !walk.within(await realpath(path))) throw leadsOutside();
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : undefined;
  } catch (error) {
    if (walk.filter.file(path)) unreadable(walk, path, error);
    return undefined;
  }
}

function leadsOutside(): Error {
  return Object.assign(new Error('leads outside'), { code: 'EOUTSIDE' });
}

function unreadable(walk: Walk, path: string, error: unknown): void {
  const file = walk.nameOf(path);
  walk.findings.push(
    loadingFinding('language/unreadable-file', {
      message: `${file} cannot be read: ${ioReason(error)}.`,
      help: undefined,
      span: { file, start: 0, end: 0 },
    }),
  );
}
