import { located, readJson, type SettingsProblem } from './json-problems.ts';
import type { Settings } from './settings.ts';
import { validateSettings } from './validate-settings.ts';

/** The name of the settings file. */
export const SETTINGS_FILE = 'stplan.json';

/** The settings that the text of a settings file states: JSON, in which comments and a last comma are allowed. */
export function parseSettings(text: string): Settings | SettingsProblem {
  const read = readJson(text);
  if ('error' in read) return read;
  const settings = validateSettings(read.value);
  return 'problems' in settings ? located(read.tree, settings.problems) : settings;
}
