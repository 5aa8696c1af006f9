import { lateLibrary } from '@stplan/language';
import { loadWorkspace } from '@stplan/language/node';
import { NATIONAL_LIBRARY } from '@stplan/library';
import { isProblem, type Workspace } from '@stplan/model';

/** The plans of a folder, put together with the national library. */
export async function loadFolder(folder: string): Promise<Workspace> {
  const { texts, late } = NATIONAL_LIBRARY;
  const loaded = await loadWorkspace({ paths: ['.'], cwd: folder, library: texts, late: lateLibrary(late) });
  if (isProblem(loaded)) throw new Error(loaded.error);
  return loaded.workspace;
}
