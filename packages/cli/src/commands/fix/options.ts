import type { FailLevel } from '../../settings/fail-level.ts';

/** The options of `stplan fix`. */
export type FixOptions = {
  readonly unsafe?: boolean;
  readonly dryRun?: boolean;
  readonly rule?: readonly string[];
  readonly failOn?: FailLevel;
  readonly settings?: string;
};
