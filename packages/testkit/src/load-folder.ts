import { loadWorkspace } from '@stplan/language/node';
import { LIBRARY_TEXTS } from '@stplan/library';
import { isProblem, type Workspace } from '@stplan/model';

/** The plans of a folder, put together with the national library. */
export async function loadFolder(folder: string): Promise<Workspace> {
  const loaded = await loadWorkspace({ paths: ['.'], cwd: folder, library: LIBRARY_TEXTS });
  if (isProblem(loaded)) throw new Error(loaded.error);
  return loaded.workspace;
}
