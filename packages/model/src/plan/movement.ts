import type { Basis } from './figure.ts';
import type { Counterparty, Spend } from './position.ts';
import type { Citation, Ref } from './reference.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/**
 * A row of an effect, funding or revenue table: one organisation's side of a movement. Positive improves that
 * organisation's position. Without `line` it is not split into income and cost.
 */
export type Leg = {
  readonly organisation: Ref<'organisation'>;
  readonly line: 'income' | 'cost' | undefined;
  /** What a cost is spent on, where the row says so. */
  readonly spend?: Spend | undefined;
  readonly title: string | undefined;
  readonly counterparty: Counterparty | undefined;
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
};

/** A printed total over the legs: `net`, `total` or `gross` (the improvements alone). */
export type MovementTotal = {
  readonly measure: 'net' | 'total' | 'gross';
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
};

/** The legs of a scheme, investment, fund, transfer or capital scheme by period. */
export type MovementTable = {
  readonly basis: Basis | undefined;
  readonly legs: readonly Leg[];
  readonly totals: readonly MovementTotal[];
  readonly span: SourceSpan;
};
