import { RULES } from '../generated/registry.ts';
import { FAIL_LEVELS } from './fail-level.ts';
import { readRuleSettings } from './read-rule-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

type Wrong = { readonly error: string };

/** How each setting is read; an error goes on after the name of the setting. */
const READERS: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | Wrong } = {
  include: (value) =>
    isListOfTexts(value) ? value : { error: 'must be a list of patterns such as ["plans/**/*.stplan"]' },
  exclude: (value) => (isListOfTexts(value) ? value : { error: 'must be a list of patterns such as ["archive/**"]' }),
  rules: (value) => {
    const { settings, problems } = readRuleSettings(value, RULES);
    return problems.length === 0 ? settings : { error: `cannot be used: ${problems.join('; ')}` };
  },
  failOn: (value) => FAIL_LEVELS.find((level) => level === value) ?? { error: 'must be error, warning or info' },
};

/** The settings that a parsed settings file gives, or what is wrong with it in one sentence. */
export function validateSettings(value: unknown): Settings | Wrong {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: 'the settings must be an object, such as { "failOn": "warning" }' };
  }
  const read: Record<string, unknown> = {};
  for (const [key, stated] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (!Object.hasOwn(READERS, key)) {
      return { error: `"${key}" is not a setting; there are ${Object.keys(READERS).join(', ')}` };
    }
    const setting = READERS[key as keyof Settings](stated);
    if (typeof setting === 'object' && 'error' in setting) return { error: `"${key}" ${setting.error}` };
    read[key] = setting;
  }
  return { ...DEFAULT_SETTINGS, ...read };
}
