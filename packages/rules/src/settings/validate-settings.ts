import { nearNames } from '@stplan/model';
import { RULES } from '../generated/registry.ts';
import { FAIL_LEVELS } from './fail-level.ts';
import { readRuleSettings } from './read-rule-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { SettingProblem } from './settings-problem.ts';

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

type Read<T> = { readonly value: T } | { readonly wrong: string };

const patterns = (example: string) => (value: unknown) =>
  isListOfTexts(value) ? { value } : { wrong: `must be a list of patterns such as ["${example}"]` };

/** How each setting that stands alone is read; what is wrong goes on after its name. */
const READERS: { readonly [K in Exclude<keyof Settings, 'rules'>]: (value: unknown) => Read<Settings[K]> } = {
  include: patterns('plans/**/*.stplan'),
  exclude: patterns('archive/**'),
  acceptances: (value) =>
    typeof value === 'string' && value !== '' ? { value } : { wrong: 'must be a file such as "accepted.json"' },
  failOn: (value) => {
    const level = FAIL_LEVELS.find((one) => one === value);
    return level === undefined ? { wrong: 'must be error, warning or info' } : { value: level };
  },
};

/** The settings that speak of rules are read together. */
const OF_RULES = ['preset', 'groups', 'rules'];

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = [...Object.keys(READERS), ...OF_RULES];

/** The settings that a parsed settings file gives, or all that is wrong with it. */
export function validateSettings(value: unknown): Settings | { readonly problems: readonly SettingProblem[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'the settings must be an object, such as { "failOn": "warning" }';
    return { problems: [{ message, path: [], at: 'value' }] };
  }
  const read: Record<string, unknown> = {};
  const problems: SettingProblem[] = [];
  for (const [name, stated] of Object.entries(value)) {
    if (name === '$schema' || OF_RULES.includes(name)) continue;
    if (!Object.hasOwn(READERS, name)) {
      problems.push({ message: unknownSetting(name), path: [name], at: 'name' });
      continue;
    }
    const setting = READERS[name as keyof typeof READERS](stated);
    if ('wrong' in setting) problems.push({ message: `"${name}" ${setting.wrong}`, path: [name], at: 'value' });
    else read[name] = setting.value;
  }
  const ofRules = readRuleSettings(value, RULES);
  problems.push(...ofRules.problems);
  return problems.length > 0 ? { problems } : { ...DEFAULT_SETTINGS, ...read, rules: ofRules.settings };
}

function unknownSetting(name: string): string {
  const [nearest] = nearNames(name, SETTING_NAMES, 1);
  const meant = nearest === undefined ? `there are ${SETTING_NAMES.join(', ')}` : `did you mean "${nearest}"?`;
  return `"${name}" is not a setting; ${meant}`;
}
