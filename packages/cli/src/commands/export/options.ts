/** The forms that a plan is exported in. */
export type ExportForm = 'json' | 'csv' | 'xlsx' | 'ics';

/** The options of `stplan export`. */
export type ExportOptions = {
  readonly format: ExportForm;
  readonly output?: string;
  readonly settings?: string;
  readonly plan?: string;
};
