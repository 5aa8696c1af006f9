import { nearNames, type SeveritySetting } from '@stplan/model';
import { AREAS, type Rule } from '../rule/index.ts';
import { NO_SETTINGS, type RuleSettings, SEVERITY_SETTINGS } from './rule-settings.ts';

/** Settings, and one sentence for each entry that could not be used. */
export type ReadSettings = { readonly settings: RuleSettings; readonly problems: readonly string[] };

/**
 * Reads the `rules` part of the settings file: an object of rule ids, or `area/*`, to `off`, `info`, `warning`
 * or `error`. What cannot be used is told and left out; the rest holds.
 */
export function readRuleSettings(value: unknown, rules: readonly Rule[]): ReadSettings {
  if (value === undefined) return { settings: NO_SETTINGS, problems: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { settings: NO_SETTINGS, problems: ['“rules” must be an object of rule ids to severities'] };
  }
  const severities = new Map<string, SeveritySetting>();
  const problems: string[] = [];
  for (const [key, setting] of Object.entries(value)) {
    const problem = keyProblem(key, rules) ?? settingProblem(key, setting);
    if (problem === undefined) severities.set(key, setting as SeveritySetting);
    else problems.push(problem);
  }
  return { settings: { severities }, problems };
}

function keyProblem(key: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(({ id }) => id === key);
  if (rule?.structural) return `${key} cannot be set: without it the plan cannot be read`;
  if (rule !== undefined) return undefined;
  if (AREAS.some(({ name }) => key === `${name}/*`)) return undefined;
  const [closest] = nearNames(key, [...rules.map(({ id }) => id), ...AREAS.map(({ name }) => `${name}/*`)]);
  return `there is no rule “${key}”${closest === undefined ? '' : `; did you mean ${closest}?`}`;
}

function settingProblem(key: string, setting: unknown): string | undefined {
  if (SEVERITY_SETTINGS.some((word) => word === setting)) return undefined;
  return `${key} is ${JSON.stringify(setting)}, but a severity is off, info, warning or error`;
}
