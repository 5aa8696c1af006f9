import { DEFAULT_SETTINGS, type FailLevel, type Settings } from './settings.ts';

const SEVERITIES = ['off', 'info', 'warning', 'error'];
const FAIL_LEVELS = ['error', 'warning', 'info'] satisfies FailLevel[];

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each setting must be; the message goes on after "must be". */
const CHECKS: {
  readonly [K in keyof Settings]: { readonly accepts: (value: unknown) => boolean; readonly wanted: string };
} = {
  include: { accepts: isListOfTexts, wanted: 'a list of patterns such as ["plans/**/*.stplan"]' },
  exclude: { accepts: isListOfTexts, wanted: 'a list of patterns such as ["archive/**"]' },
  rules: {
    accepts: (value) =>
      isObject(value) && Object.values(value).every((level) => isText(level) && SEVERITIES.includes(level)),
    wanted: `rule ids with off, info, warning or error, such as { "finance/back-loading": "off" }`,
  },
  failOn: { accepts: (value) => FAIL_LEVELS.includes(value as FailLevel), wanted: 'error, warning or info' },
};

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** The settings that a parsed settings file gives, or what is wrong with it in one sentence. */
export function validateSettings(value: unknown): Settings | { readonly error: string } {
  if (!isObject(value)) return { error: 'the settings must be an object: { "failOn": "warning" }' };
  for (const [key, setting] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (!Object.hasOwn(CHECKS, key)) {
      return { error: `"${key}" is not a setting; there are ${Object.keys(CHECKS).join(', ')}` };
    }
    const check = CHECKS[key as keyof Settings];
    if (!check.accepts(setting)) return { error: `"${key}" must be ${check.wanted}` };
  }
  const { $schema: _, ...stated } = value;
  return { ...DEFAULT_SETTINGS, ...(stated as Partial<Settings>) };
}
