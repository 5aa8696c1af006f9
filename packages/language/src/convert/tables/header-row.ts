import type { Period, SourceSpan } from '@stplan/model';

/** The row of periods of a table, with the place that names each of them. */
export type Header = {
  readonly periods: readonly Period[];
  /** Only findings ask for them. */
  readonly places: () => readonly SourceSpan[];
  readonly span: SourceSpan;
};
