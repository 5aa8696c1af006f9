import { nearNames, type SeveritySetting } from '@stplan/model';
import { PRESETS } from '../groups/presets.ts';
import type { Rule } from '../rule/index.ts';
import { readRuleGroups } from './read-rule-groups.ts';
import { NO_SETTINGS, type RuleSettings, SEVERITY_SETTINGS } from './rule-settings.ts';
import { type OwnGroups, ruleTarget, unknownTarget } from './rule-targets.ts';
import type { SettingProblem } from './settings-problem.ts';

/** What a settings file says about rules. */
export type StatedRules = { readonly rules?: unknown; readonly groups?: unknown; readonly preset?: unknown };

/** Settings, and what is wrong with each entry that could not be used. */
export type ReadSettings = { readonly settings: RuleSettings; readonly problems: readonly SettingProblem[] };

/** A severity for some rules; the nearer line wins, of equally near ones the later. */
type Line = { readonly rules: readonly Rule[]; readonly nearness: number; readonly severity: SeveritySetting };

/** Lines of a preset give way to every line of the file. */
const PRESET = -10;

/**
 * Reads the parts of the settings file that speak of rules: `preset`, a name; `groups`, names to rules; `rules`, an
 * object of rule ids, `area/*` or groups to `off`, `info`, `warning` or `error`. What cannot be used is told and left
 * out; the rest holds.
 */
export function readRuleSettings(stated: StatedRules, known: readonly Rule[]): ReadSettings {
  const { groups, problems: inGroups } = readRuleGroups(stated.groups, known);
  const preset = readPreset(stated.preset, known);
  const own = readLines(stated.rules, known, groups);
  const lines = [...preset.lines, ...own.lines].toSorted((a, b) => a.nearness - b.nearness);
  const severities = new Map(lines.flatMap(({ rules, severity }) => rules.map(({ id }) => [id, severity] as const)));
  return {
    settings: { ...NO_SETTINGS, severities, groups },
    problems: [...preset.problems, ...inGroups, ...own.problems],
  };
}

type Lines = { readonly lines: readonly Line[]; readonly problems: readonly SettingProblem[] };

function readPreset(name: unknown, known: readonly Rule[]): Lines {
  if (name === undefined) return { lines: [], problems: [] };
  const preset = PRESETS.find((one) => one.name === name);
  if (preset === undefined) {
    const names = PRESETS.map((one) => one.name);
    const [nearest = names.join(' and ')] = nearNames(String(name), names, 1);
    const message = `there is no preset ${JSON.stringify(name)}; ${names.includes(nearest) ? `did you mean ${nearest}?` : `there are ${nearest}`}`;
    return { lines: [], problems: [{ message, path: ['preset'], at: 'value' }] };
  }
  const { lines } = readLines(preset.severities, known, new Map());
  return { lines: lines.map((line) => ({ ...line, nearness: PRESET })), problems: [] };
}

function readLines(value: unknown, known: readonly Rule[], groups: OwnGroups): Lines {
  if (value === undefined) return { lines: [], problems: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'must be an object of rules to severities such as { "finance/bridge": "warning" }';
    return { lines: [], problems: [{ message, path: ['rules'], at: 'value' }] };
  }
  const lines: Line[] = [];
  const problems: SettingProblem[] = [];
  for (const [word, stated] of Object.entries(value)) {
    const path = ['rules', word];
    const target = ruleTarget(word, known, groups);
    const severity = SEVERITY_SETTINGS.find((one) => one === stated);
    const structural = target?.rules.find((rule) => rule.structural);
    if (target === undefined) problems.push({ message: unknownTarget(word, known, groups), path, at: 'name' });
    else if (structural !== undefined) {
      problems.push({ message: `${word} cannot be set: without it the plan cannot be read`, path, at: 'name' });
    } else if (severity === undefined) {
      const message = `${word} is ${JSON.stringify(stated)}, but a severity is off, info, warning or error`;
      problems.push({ message, path, at: 'value' });
    } else lines.push({ ...target, severity });
  }
  return { lines, problems };
}
