import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { lineIndex, positionAt } from '@stplan/model';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { reason } from '../output/write-file.ts';
import { UsageError } from '../usage-error.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { validateSettings } from './validate-settings.ts';

export const SETTINGS_FILE = 'stplan.json';

/** Settings with the folder that their patterns start from. */
export type FoundSettings = { readonly settings: Settings; readonly folder: string };

/**
 * The settings that hold for a path: the named file, or the nearest `stplan.json` in its folder or above, or the
 * defaults. A file that cannot be used ends the command.
 */
export async function settingsFor(path: string, named: string | undefined, cwd: string): Promise<FoundSettings> {
  const file = named === undefined ? await nearest(resolve(cwd, path)) : resolve(cwd, named);
  if (file === undefined) return { settings: DEFAULT_SETTINGS, folder: cwd };
  const shown = relative(cwd, file).replaceAll('\\', '/') || file;
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new UsageError(`${shown} could not be read: ${reason(error)}`);
  });
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) {
    const { line, column } = positionAt(lineIndex(text), first.offset);
    throw new UsageError(`${shown}:${line}:${column}: not JSON with comments: ${printParseErrorCode(first.error)}`);
  }
  const settings = validateSettings(value);
  if ('error' in settings) throw new UsageError(`${shown}: ${settings.error}`);
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
