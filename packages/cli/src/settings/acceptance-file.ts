import { readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type OutsideAcceptance, readAcceptances, settingsProblemText } from '@stplan/rules';
import { isOutside } from '../output/leads-outside.ts';
import { reason } from '../output/write-file.ts';
import { UsageError } from '../usage-error.ts';

/** What a file of acceptances holds, and its text by its name, so that findings can show its lines. */
export type AcceptanceFile = {
  readonly acceptances: readonly OutsideAcceptance[];
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Reads the file of acceptances that the settings name, from the folder of the settings; so are the plan files that it
 * names. A file that cannot be used ends the command; so does, where not everything may be read, one that lies neither
 * within that nor below the settings.
 */
export async function readAcceptanceFile(
  file: string | undefined,
  folder: string,
  cwd: string,
  within?: (real: string) => boolean,
): Promise<AcceptanceFile> {
  if (file === undefined) return { acceptances: [], texts: new Map() };
  const name = shownPath(resolve(folder, file), cwd);
  if (within !== undefined) {
    const [home, real] = await Promise.all([realpath(folder), realpath(resolve(folder, file))]).catch(() => []);
    if (real !== undefined && !within(real) && isOutside(home ?? folder, real)) {
      throw new UsageError(`${name} is not read: it leads outside`);
    }
  }
  const text = await readFile(resolve(folder, file), 'utf8').catch((error) => {
    throw new UsageError(`${name} could not be read: ${reason(error)}`);
  });
  return acceptancesFrom(text, name, folder, cwd);
}

/** Reads the text of a file of acceptances; one that cannot be used ends the command. */
export function acceptancesFrom(text: string, name: string, folder: string, cwd: string): AcceptanceFile {
  const read = readAcceptances(text, name, (plan) => shownPath(join(folder, plan), cwd));
  if ('error' in read) throw new UsageError(settingsProblemText(name, text, read));
  return { acceptances: read.acceptances, texts: new Map([[name, text]]) };
}

function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}
