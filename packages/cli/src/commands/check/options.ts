import type { FailLevel } from '../../settings/fail-level.ts';

/** How findings can be printed. */
export const FORMATS = ['full', 'concise', 'json'] as const;

/** The options of `stplan check`. */
export type CheckOptions = {
  readonly format: (typeof FORMATS)[number];
  readonly failOn?: FailLevel;
  readonly settings?: string;
  readonly plan?: string;
};
