import type { ExportForm } from '@stplan/exchange';

/** The options of `stplan export`. */
export type ExportOptions = {
  readonly format: ExportForm;
  readonly output?: string;
  readonly settings?: string;
  readonly plan?: string;
};
