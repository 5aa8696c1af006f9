import type { SeveritySetting } from '@stplan/model';

/** What the settings file says about rules. */
export type RuleSettings = {
  /** `finance/bridge` or `finance/*` to a severity. */
  readonly severities: ReadonlyMap<string, SeveritySetting>;
  /** The groups that the file itself names, to what they hold. */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
};

/** Every rule at its own severity. */
export const NO_SETTINGS: RuleSettings = { severities: new Map() };

/** The words that a severity setting may be. */
export const SEVERITY_SETTINGS: readonly SeveritySetting[] = ['off', 'info', 'warning', 'error'];
