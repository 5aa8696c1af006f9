import type { FailLevel } from './fail-level.ts';
import { NO_SETTINGS, type RuleSettings } from './rule-settings.ts';

/** What `stplan.json` may say; everything has a default. */
export type Settings = {
  /** Glob patterns of the plan files, from the folder of the settings file; all .stplan files when empty. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Severities of rules, by the preset, groups and lines of the file. */
  readonly rules: RuleSettings;
  /** A file of accepted findings, from the folder of the settings file. */
  readonly acceptances: string | undefined;
  /** From which severity on `check` fails. */
  readonly failOn: FailLevel;
};

/** What holds where no `stplan.json` says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  include: [],
  exclude: [],
  rules: NO_SETTINGS,
  acceptances: undefined,
  failOn: 'error',
};
