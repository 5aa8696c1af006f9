import { planTextsOf } from '@stplan/git';
import { loadedTexts, type ReadPlanFiles, readPlanFiles } from '@stplan/language/node';
import { isProblem, type Problem } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import type { PlanState } from '@stplan/report';
import { settingsFor } from '../../settings/read-settings.ts';
import { UsageError } from '../../usage-error.ts';
import { WITH_LIBRARY } from '../../with-library.ts';
import type { Lookup } from './named-side.ts';
import type { Side } from './sides.ts';

/** A state of plans, read. */
export type ReadSide = PlanState & { readonly files: number };

/** Reads a state under the settings of today, so that a pattern that changed is no change of a plan. */
export async function readSide(side: Side, settingsFile: string | undefined, lookup: Lookup): Promise<ReadSide> {
  const { cwd, within } = lookup;
  const { settings, folder } = await settingsFor(side.paths[0] ?? '.', settingsFile, cwd, within);
  const { include, exclude } = settings;
  const request = { cwd, settings: { include, exclude, folder } };
  const read =
    side.form === 'disk'
      ? await readPlanFiles({ ...request, within, paths: await present(side, lookup) })
      : await planTextsOf(await lookup.repository(), side.revision, { ...request, paths: side.paths });
  const { workspace, files } = loadedTexts(usable(read), WITH_LIBRARY);
  const commit = side.form === 'revision' ? side.revision.commit : undefined;
  return {
    shown: { name: side.name, commit },
    workspace,
    files: files.length,
    reconciled: (plan) => reconcile(plan, workspace),
  };
}

/** A path that a revision is narrowed to may be gone from the disk. */
async function present({ name, paths }: Side, { isPath }: Lookup): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(isPath));
  const own = paths.filter((_, index) => found[index]);
  if (own.length === 0 && paths.includes(name)) throw new UsageError(`${name} cannot be read: it is not there`);
  return own;
}

function usable(read: ReadPlanFiles | Problem): ReadPlanFiles {
  if (isProblem(read)) throw new UsageError(read.error);
  return read;
}
