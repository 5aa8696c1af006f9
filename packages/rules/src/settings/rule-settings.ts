import type { SeveritySetting } from '@stplan/model';

/** What the settings file says about rules: `finance/bridge` or `finance/*` to a severity. */
export type RuleSettings = { readonly severities: ReadonlyMap<string, SeveritySetting> };

/** Every rule at its own severity. */
export const NO_SETTINGS: RuleSettings = { severities: new Map() };

/** The words that a severity setting may be. */
export const SEVERITY_SETTINGS: readonly SeveritySetting[] = ['off', 'info', 'warning', 'error'];
