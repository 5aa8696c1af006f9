import type { Month } from '../calendar/period.ts';
import type { Exact } from '../exact/exact.ts';
import type { Unit } from '../units/unit.ts';
import type { ElementBase } from './element.ts';
import type { Basis, Figure, Series, Stated } from './figure.ts';
import type { Citation, Ref } from './reference.ts';
import type { SourceSpan } from './source-span.ts';

export type CountMeasure =
  | 'opening'
  | 'change'
  | 'closing'
  | 'do nothing'
  | 'submitted'
  | 'contracted'
  | 'planned'
  | 'forecast'
  | 'actual'
  | 'percent';

export type CountRow = {
  readonly measure: CountMeasure;
  readonly upTo: Month | undefined;
  readonly title: string | undefined;
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
};

export type CountKind = 'activity' | 'beds' | 'workforce';

/** Activity, beds or staff inside a contract, scheme or service change. */
export type CountTable = {
  readonly countKind: CountKind;
  readonly line: Ref<'point of delivery' | 'staff group' | 'activity' | 'beds' | 'workforce'>;
  readonly subject: Ref<'organisation' | 'place' | 'footprint'> | undefined;
  readonly unit: Unit;
  /** The table leaves its unit to the line it counts; a file alone cannot know it, an assembled plan does. */
  readonly unitOpen?: true;
  readonly basis: Basis | undefined;
  readonly rows: readonly CountRow[];
  readonly span: SourceSpan;
};

/** Activity, beds or staff of a subject over time. */
export type CountSeries = ElementBase<CountKind> & {
  readonly subject: Ref<'organisation' | 'place' | 'footprint'> | undefined;
  readonly unit: Unit;
  /** As in {@link CountTable}: of activity that has the name of a point of delivery. */
  readonly unitOpen?: true;
  readonly basis: Basis | undefined;
  readonly rows: readonly CountRow[];
  /** Each row is the sum of theirs. */
  readonly totals: Stated<readonly Ref<CountKind>[]> | undefined;
  readonly averageCost: Stated<Figure> | undefined;
  readonly occupancy: Stated<Exact> | undefined;
};
