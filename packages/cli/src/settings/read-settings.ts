import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_FILE, type Settings, settingsProblemText } from '@stplan/rules';
import { reason } from '../output/write-file.ts';
import { UsageError } from '../usage-error.ts';

/** Settings with the folder that their patterns start from. */
export type FoundSettings = { readonly settings: Settings; readonly folder: string };

/**
 * The settings that hold for a path: the named file, or the nearest `stplan.json` in its folder or above, or the
 * defaults. A file that cannot be used ends the command. Where not everything may be read, a file that is found must not
 * be a link that leads outside; settings in a folder above count there too.
 */
export async function settingsFor(
  path: string,
  named: string | undefined,
  cwd: string,
  within?: (real: string) => boolean,
): Promise<FoundSettings> {
  const file = named === undefined ? await nearest(resolve(cwd, path)) : resolve(cwd, named);
  if (file === undefined) return { settings: DEFAULT_SETTINGS, folder: cwd };
  const shown = relative(cwd, file).replaceAll('\\', '/') || file;
  if (named === undefined && within !== undefined) {
    const [home, real] = await Promise.all([realpath(dirname(file)), realpath(file)]);
    if (dirname(real) !== home && !within(real)) throw new UsageError(`${shown} is not read: it leads outside`);
  }
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new UsageError(`${shown} could not be read: ${reason(error)}`);
  });
  const settings = parseSettings(text);
  if ('error' in settings) throw new UsageError(settingsProblemText(shown, text, settings));
  return { settings, folder: dirname(file) };
}

async function nearest(path: string): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    const file = join(folder, SETTINGS_FILE);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
    if (dirname(folder) === folder) return undefined;
  }
}
