import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SETTINGS_FILE } from '@stplan/rules';

/** The nearest settings file in a folder or above it; undefined when there is none. */
export async function nearestSettingsFile(path: string): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    const file = join(folder, SETTINGS_FILE);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Its text; undefined when it cannot be read. */
export async function settingsText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
