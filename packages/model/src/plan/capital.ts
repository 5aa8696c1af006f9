import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Exact } from '../exact/exact.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { MovementTable, MovementTotal } from './movement.ts';
import type { Citation, Ref } from './reference.ts';
import type { Owner } from './role.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/** Where the money of a capital scheme comes from. */
export type CapitalSourceKind =
  | 'public capital'
  | 'loan'
  | 'land sale'
  | 'council'
  | 'charity'
  | 'private finance'
  | 'own cash'
  | 'other';
/** How far a source of capital is agreed: asked for, promised, certain, or hoped for. */
export type CapitalStatus = 'requested' | 'awarded' | 'secured' | 'expected';
/** The strategic outline, outline and full business case, in the order in which they are approved. */
export type BusinessCaseStage = 'soc' | 'obc' | 'fbc';

type CapitalRow = {
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
};

/** A row of what capital is spent on, by year. */
export type CapitalUse = CapitalRow & { readonly title: string };
/** A row of what pays for a capital scheme, by year. */
export type CapitalSource = CapitalRow & {
  readonly sourceKind: CapitalSourceKind;
  readonly title: string | undefined;
  readonly organisation: Ref<'organisation'> | undefined;
  readonly status: CapitalStatus | undefined;
};

/** One of the business cases of a scheme, with what happened to it when. */
export type BusinessCase = {
  readonly stage: BusinessCaseStage;
  readonly steps: readonly {
    readonly status: 'submitted' | 'approved' | 'expected' | 'rejected';
    readonly date: CalendarDate;
    readonly span: SourceSpan;
  }[];
};

/** Land or buildings that are sold: what they bring in, when, and how many homes can stand there. */
export type Disposal = {
  readonly title: string | undefined;
  readonly receipt: Stated<Figure> | undefined;
  readonly date: Stated<CalendarDate> | undefined;
  readonly homes: Stated<Figure> | undefined;
  readonly span: SourceSpan;
};

/** A capital scheme: its uses and sources, its approval, and what it costs or saves once in use. */
export type Capital = ElementBase<'capital'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  readonly businessCases: readonly Stated<BusinessCase>[];
  readonly approval:
    | Stated<{
        readonly body: Ref<'organisation'>;
        readonly status: 'expected' | 'approved' | 'rejected' | undefined;
        readonly date: CalendarDate | undefined;
      }>
    | undefined;
  readonly uses:
    | { readonly rows: readonly CapitalUse[]; readonly totals: readonly MovementTotal[]; readonly span: SourceSpan }
    | undefined;
  readonly sources:
    | { readonly rows: readonly CapitalSource[]; readonly totals: readonly MovementTotal[]; readonly span: SourceSpan }
    | undefined;
  readonly requested: Stated<{ readonly figure: Figure; readonly date: CalendarDate | undefined }> | undefined;
  readonly awarded: Stated<{ readonly figure: Figure; readonly date: CalendarDate | undefined }> | undefined;
  /** Revenue consequences once in use. */
  readonly revenue: readonly MovementTable[];
  readonly disposals: readonly Disposal[];
  readonly buildTime: Stated<Figure> | undefined;
  readonly inUse: Stated<CalendarDate> | undefined;
  readonly life: Stated<Figure> | undefined;
  /** Charged on the asset's value each year, as a ratio. */
  readonly charge: Stated<Exact> | undefined;
  readonly starts: Stated<CalendarDate> | undefined;
  readonly needs: readonly Ref[];
};
