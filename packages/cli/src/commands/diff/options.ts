/** How a comparison can be printed. */
export const DIFF_FORMATS = ['text', 'markdown', 'json', 'html'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** What can fail a run. */
export const DIFF_FAULTS = ['weakened', 'unreconciled'] as const;
export type DiffFault = (typeof DIFF_FAULTS)[number];

/** The options of `stplan diff`. */
export type DiffOptions = {
  readonly format: DiffFormat;
  readonly output?: string;
  readonly failOn?: readonly DiffFault[];
  readonly plan?: string;
  readonly settings?: string;
};
