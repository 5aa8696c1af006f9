import type { CsvLayout, ExportForm } from '@stplan/exchange';

/** The options of `stplan export`. */
export type ExportOptions = {
  readonly format: ExportForm;
  readonly layout?: CsvLayout;
  readonly output?: string;
  readonly settings?: string;
  readonly plan?: string;
};
