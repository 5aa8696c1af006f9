import type { Month } from '../calendar/period.ts';
import type { Exact } from '../exact/exact.ts';
import type { Unit } from '../units/unit.ts';
import type { ElementBase } from './element.ts';
import type { Basis, Figure, Stated } from './figure.ts';
import type { Citation, Ref } from './reference.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/** What a row of activity, beds or staff states. */
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
  | 'percent'
  /** Of the staff, those that an agency provides. */
  | 'agency'
  /** Of activity: days in a bed of one unit. */
  | 'length of stay';

/** A row of counts by period, in the unit of its table. */
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

/** What is counted: activity, beds or staff. */
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

/** What one member of staff costs in a year: one figure or a range, and how much more one of an agency does, as a ratio. */
export type AverageCost = {
  readonly figure: Figure;
  readonly upper: Figure | undefined;
  readonly agencyPremium: Exact | undefined;
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
  readonly averageCost: Stated<AverageCost> | undefined;
  readonly occupancy: Stated<Exact> | undefined;
  /** Of beds: the activity that needs them. */
  readonly serves: readonly Ref<'point of delivery' | 'activity'>[];
};
