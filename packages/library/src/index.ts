import { LIBRARY_FILES } from './generated/library-files.ts';

/**
 * The texts of the national reference library, by the paths under which findings name them. No folder of a workspace
 * can be called `stplan:library`, so they never meet a plan's own files.
 */
export const LIBRARY_TEXTS: ReadonlyMap<string, string> = new Map(
  LIBRARY_FILES.map(([file, text]) => [`stplan:library/${file}`, text]),
);
