import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePlan } from '@stplan/language';
import { readPlanFiles } from '@stplan/language/node';
import { isProblem } from '@stplan/model';
import { settingsFor } from '../../settings/read-settings.ts';
import { UsageError } from '../../usage-error.ts';

/** Ends the command when another file of the folder defines a plan of the same name: they would be one plan twice. */
export async function refuseTwin(
  name: string,
  folder: string,
  cwd: string,
  written: ReadonlySet<string>,
): Promise<void> {
  const path = folder === '' ? '.' : folder;
  if ((await stat(resolve(cwd, path)).catch(() => undefined)) === undefined) return;
  const { settings, folder: home } = await settingsFor(path, undefined, cwd);
  const { include, exclude } = settings;
  const read = await readPlanFiles({ paths: [path], cwd, settings: { include, exclude, folder: home } });
  if (isProblem(read)) return;
  for (const [file, text] of read.texts) {
    const { header } = parsePlan(text).tree;
    if (written.has(file) || header?.$type === 'PartOf' || header?.name !== name) continue;
    throw new UsageError(`there is a plan ${name} already, in ${file}; give this one another --name or folder`);
  }
}

/** Ends the command when a plan has begun in the folder already. */
export async function refuseStanding(folder: string, cwd: string): Promise<void> {
  const path = folder === '' ? 'plan.stplan' : `${folder}/plan.stplan`;
  if ((await stat(resolve(cwd, path)).catch(() => undefined)) === undefined) return;
  throw new UsageError(`${path} is there already; --force writes over it, another folder leaves it`);
}
