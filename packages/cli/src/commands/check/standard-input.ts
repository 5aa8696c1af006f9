import { relative, resolve } from 'node:path';
import { type ReadFile, readPlanBytes } from '@stplan/language/node';
import type { AnalysisRequest } from '../../analyse.ts';
import type { Surroundings } from '../../surroundings.ts';

/** What standard input is called when nobody says. */
const UNNAMED = 'stdin.stplan';

/** Paths without standard input, and what it holds if it is asked for. */
export type PathsAndInput = Pick<AnalysisRequest, 'paths' | 'input'>;

/** Reads standard input if it is among the paths (`-`), or if it has a name and so stands in for a file. */
export async function pathsAndInput(
  paths: readonly string[],
  name: string | undefined,
  { cwd, readStdin }: Surroundings,
): Promise<PathsAndInput> {
  const others = paths.filter((path) => path !== '-');
  if (others.length === paths.length && name === undefined) return { paths };
  const file = relative(cwd, resolve(cwd, name ?? UNNAMED)).replaceAll('\\', '/');
  const read: ReadFile = readPlanBytes(await readStdin(), file);
  return { paths: paths.includes('-') ? [...others, file] : others, input: { file, ...read } };
}
