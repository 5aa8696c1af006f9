import { visibleText } from '@stplan/model';
import { folderFiles, wantedPlan } from '@stplan/server/new-plan';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { Surroundings } from '../../surroundings.ts';
import { askForPlan } from './ask-for-plan.ts';
import { libraryList } from './library-list.ts';
import { offered } from './offered.ts';
import type { InitOptions } from './options.ts';
import { orRefused } from './or-refused.ts';
import { planHome } from './plan-home.ts';
import { refuseStanding, refuseTwin } from './standing-plans.ts';
import { plannedFiles, writeFolder } from './write-folder.ts';
import { writtenText } from './written-text.ts';

/** Writes a new plan into a folder, as options and answers say. */
export async function runInit(folder: string, given: InitOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, stdout, stderr, questions } = surroundings;
  const library = offered();
  if (given.list) {
    stdout.write(libraryList(library));
    return EXIT.clean;
  }
  const home = await planHome(folder, cwd);
  // before the questions, not after them
  if (!given.yes && questions !== undefined && !given.force) await refuseStanding(home.folder, cwd);
  const asked = given.yes || questions === undefined ? undefined : await questions();
  const options = asked === undefined ? given : await askForPlan(given, library, home, asked);
  if (options === undefined) return stopped(surroundings);

  const { plan, remarks } = orRefused(wantedPlan(options, library));
  const ci = options.ci ?? home.ci;
  const files = folderFiles(plan, home, ci === 'none' ? undefined : ci);
  const planned = await plannedFiles(files, cwd, options.force ?? false);
  await refuseTwin(plan.name, home.folder, cwd, new Set(files.map(({ path }) => path)));
  for (const remark of remarks) stderr.write(`stplan: ${visibleText(remark)}\n`);
  if (!options.dryRun) {
    let isStopped = false;
    surroundings.onInterrupt(() => {
      isStopped = true;
    });
    if ((await writeFolder(planned, cwd, () => isStopped)) === 'stopped') return stopped(surroundings);
  }
  stdout.write(writtenText(planned, { folder: home.folder, dryRun: options.dryRun ?? false }));
  return EXIT.clean;
}

function stopped({ stderr }: Surroundings): ExitCode {
  stderr.write('stplan: stopped; nothing was written\n');
  return EXIT.stopped;
}
