import type { FailLevel } from '../../settings/fail-level.ts';
import type { ReportFile } from './report-file.ts';

/** How findings can be written. */
export const FORMATS = [
  'full',
  'concise',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'markdown',
] as const;

export type FormatName = (typeof FORMATS)[number];

/** The options of `stplan check`. */
export type CheckOptions = {
  readonly format: FormatName;
  readonly report?: readonly ReportFile[];
  readonly failOn?: FailLevel;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly changed?: string;
  readonly watch?: boolean;
  readonly statistics?: boolean;
  readonly stdinFilename?: string;
  readonly settings?: string;
  readonly plan?: string;
};
