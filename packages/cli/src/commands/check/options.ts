import type { FailLevel } from '../../settings/fail-level.ts';
import type { FormatName } from './format-names.ts';
import type { ReportFile } from './report-file.ts';

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
