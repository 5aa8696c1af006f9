import { nameFilter } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { DEFAULT_SETTINGS, parseSettings } from '@stplan/rules';
import { URI, Utils } from 'vscode-uri';
import type { FolderSettings } from './host.ts';

/** A settings file as it was found. */
export type SettingsFile = {
  readonly uri: string;
  readonly text: string;
  /** The path from its folder to the folder of the plans, ending in `/` unless it is empty. */
  readonly down: string;
};

/** What a settings file says of the plans in a folder; the defaults where there is none or it cannot be used. */
export function folderSettings(file: SettingsFile | undefined): FolderSettings {
  if (file === undefined) return standing();
  const { uri, text, down } = file;
  const settings = parseSettings(text);
  if ('error' in settings) return standing({ uri, text, error: settings.error, offset: settings.offset });
  const filter = nameFilter(settings);
  if (isProblem(filter)) return standing({ uri, text, error: filter.error, offset: undefined });
  const { acceptances } = settings;
  const acceptanceFile = acceptances && Utils.resolvePath(Utils.dirname(URI.parse(uri)), acceptances).toString();
  return { settings, isPlanFile: (name) => filter.file(down + name), acceptanceFile, problem: undefined };
}

function standing(problem?: FolderSettings['problem']): FolderSettings {
  return {
    settings: DEFAULT_SETTINGS,
    isPlanFile: (name) => name.endsWith('.stplan'),
    acceptanceFile: undefined,
    problem,
  };
}
