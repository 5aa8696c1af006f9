import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Finding, isProblem, type PlanFragment, type Problem, type Workspace } from '@stplan/model';
import { readFragment } from '../convert/read-fragment.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { assemble } from '../workspace/assemble.ts';
import { foundFiles, type Walk, walkFolder } from './find-files.ts';
import { ioReason } from './io-reason.ts';
import { type FileSettings, pathFilter } from './path-filter.ts';
import { readPlanFile } from './read-plan-file.ts';

/** What to load. */
export type LoadRequest = {
  /** Files and folders, absolute or from `cwd`. A file named here is read whatever it is called. */
  readonly paths: readonly string[];
  /** The folder from which the workspace names its files. */
  readonly cwd: string;
  readonly settings?: FileSettings;
  /** The texts of the national library by their paths; a library of the same name in the workspace takes its place. */
  readonly library: ReadonlyMap<string, string>;
  /** Texts that stand in for files, or for files that are not there: standard input, unsaved changes. */
  readonly overlay?: ReadonlyMap<string, string>;
};

/** Plans and libraries that were loaded. */
export type LoadedWorkspace = {
  readonly workspace: Workspace;
  readonly fragments: readonly PlanFragment[];
  /** The plan files that were read, without the national library, in order. */
  readonly files: readonly string[];
};

/**
 * Loads all plan files under some paths, and the national library. A file that cannot be read is a finding and the
 * others go on; only a path that is not there, or a pattern that leads out of its folder, is a problem of the request.
 */
export async function loadWorkspace(request: LoadRequest): Promise<LoadedWorkspace | Problem> {
  const { cwd, library, overlay = new Map<string, string>() } = request;
  const filter = pathFilter(request.settings ?? {}, cwd);
  if (isProblem(filter)) return filter;
  const nameOf = (path: string): string => nameFrom(cwd, path);
  const walk: Walk = { filter, nameOf, entered: new Set(), files: [], links: [], findings: [] };
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
  const files = [...texts.keys()].sort();
  const own = files.map((file) => readFragment(parsePlan(texts.get(file) ?? ''), file));
  const national = libraryFragments(library, own);
  for (const { file } of national) texts.set(file, library.get(file) ?? '');
  const fragments = [...own, ...national];
  return { workspace: assemble(fragments, texts, { findings }), fragments, files };
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
    const found = await stat(path);
    if (found.isDirectory()) await walkFolder(walk, path);
    else if (found.isFile()) walk.files.push(path);
    else return { error: `${named} is neither a file nor a folder` };
    return undefined;
  } catch (error) {
    return { error: `${named} cannot be read: ${ioReason(error)}` };
  }
}

function libraryFragments(library: ReadonlyMap<string, string>, own: readonly PlanFragment[]): PlanFragment[] {
  const replaced = new Set(own.flatMap(({ header }) => (header?.form === 'library' ? header.name : [])));
  return [...library]
    .map(([file, text]) => readFragment(parsePlan(text), file))
    .filter(({ header }) => header?.form !== 'library' || !replaced.has(header.name));
}
