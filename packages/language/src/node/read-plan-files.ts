import { realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Finding, isProblem, type Problem } from '@stplan/model';
import { foundFiles, type Walk, walkFolder } from './find-files.ts';
import { ioReason } from './io-reason.ts';
import { type FileSettings, pathFilter } from './path-filter.ts';
import { readPlanFile } from './read-plan-file.ts';

/** Which files to read. */
export type ReadRequest = {
  /** Files and folders, absolute or from `cwd`. A file named here is read whatever it is called. */
  readonly paths: readonly string[];
  /** The folder from which the workspace names its files. */
  readonly cwd: string;
  readonly settings?: FileSettings;
  /** Texts that stand in for files, or for files that are not there: standard input, unsaved changes. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Says of a real path, links followed, whether it may be read; when left out, all may. */
  readonly within?: ((real: string) => boolean) | undefined;
};

/** The texts of plan files by the names the workspace gives them, and what could not be read. */
export type ReadPlanFiles = { readonly texts: ReadonlyMap<string, string>; readonly findings: readonly Finding[] };

/**
 * Reads all plan files under some paths. A file that cannot be read is a finding and the others go on; only a path
 * that is not there, or a pattern that leads out of its folder, is a problem of the request.
 */
export async function readPlanFiles(request: ReadRequest): Promise<ReadPlanFiles | Problem> {
  const { cwd, overlay = new Map<string, string>(), within } = request;
  const filter = pathFilter(request.settings ?? {}, cwd);
  if (isProblem(filter)) return filter;
  const nameOf = (path: string): string => nameFrom(cwd, path);
  const walk: Walk = { filter, nameOf, within, entered: new Set(), files: [], links: [], findings: [] };
  for (const path of request.paths) {
    const problem = await collect(walk, resolve(cwd, path), path, overlay);
    if (problem !== undefined) return problem;
  }
  const texts = new Map(overlay);
  const findings: Finding[] = [...walk.findings];
  for (const path of await foundFiles(walk)) {
    const file = walk.nameOf(path);
    if (texts.has(file)) continue;
    const read = await readPlanFile(path, file);
    findings.push(...read.findings);
    if (read.text !== undefined) texts.set(file, read.text);
  }
  return { texts, findings };
}

/** A path as the workspace names it: from the working folder, with `/` on every system. */
function nameFrom(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

async function collect(
  walk: Walk,
  path: string,
  named: string,
  overlay: ReadonlyMap<string, string>,
): Promise<Problem | undefined> {
  if (overlay.has(walk.nameOf(path))) return undefined;
  try {
    if (walk.within !== undefined && !walk.within(await realpath(path))) return { error: `${named} leads outside` };
    const found = await stat(path);
    if (found.isDirectory()) await walkFolder(walk, path);
    else if (found.isFile()) walk.files.push(path);
    else return { error: `${named} is neither a file nor a folder` };
    return undefined;
  } catch (error) {
    return { error: `${named} cannot be read: ${ioReason(error)}` };
  }
}
