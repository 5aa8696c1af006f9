import type { PlanFragment, Problem, Workspace } from '@stplan/model';
import { isProblem } from '@stplan/model';
import { readText } from '../convert/read-fragment.ts';
import { assemble } from '../workspace/assemble.ts';
import type { LateLibrary } from '../workspace/late-library.ts';
import { standingLibrary } from '../workspace/replaced-libraries.ts';
import { type ReadPlanFiles, type ReadRequest, readPlanFiles } from './read-plan-files.ts';

/** The national library. */
export type LibraryRequest = {
  /** The texts of the national library by their paths; a library of the same name in the workspace takes its place. */
  readonly library: ReadonlyMap<string, string>;
  /** Gives the same library read, where somebody has it at hand. */
  readonly libraryRead?: () => readonly PlanFragment[];
  /** The part of it that is read only where a plan names something of it. */
  readonly late?: LateLibrary;
};

/** What to load. */
export type LoadRequest = ReadRequest & LibraryRequest;

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
  const read = await readPlanFiles(request);
  return isProblem(read) ? read : loadedTexts(read, request);
}

/** Puts texts that were read together with the national library; also texts that were changed since. */
export function loadedTexts(
  { texts: read, findings }: ReadPlanFiles,
  { library, libraryRead = () => [...library].map(([file, text]) => readText(text, file)), late }: LibraryRequest,
): LoadedWorkspace {
  const texts = new Map(read);
  const files = [...texts.keys()].sort();
  const own = files.map((file) => readText(texts.get(file) ?? '', file));
  const national = standingLibrary(libraryRead(), own);
  for (const { file } of national) texts.set(file, library.get(file) ?? '');
  // What was not read has no lines, yet findings about it have a place.
  for (const { span } of findings) if (!texts.has(span.file)) texts.set(span.file, '');
  const fragments = [...own, ...national];
  return { workspace: assemble(fragments, texts, { findings, late }), fragments, files };
}
