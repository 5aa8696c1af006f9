import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Exact } from '../exact/exact.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { MovementTable, MovementTotal } from './movement.ts';
import type { Citation, Ref } from './reference.ts';
import type { Owner } from './role.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

export type CapitalSourceKind =
  | 'public capital'
  | 'loan'
  | 'land sale'
  | 'council'
  | 'charity'
  | 'private finance'
  | 'own cash'
  | 'other';
export type CapitalStatus = 'requested' | 'awarded' | 'secured' | 'expected';
export type BusinessCaseStage = 'soc' | 'obc' | 'fbc';

type CapitalRow = {
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
};

export type CapitalUse = CapitalRow & { readonly title: string };
export type CapitalSource = CapitalRow & {
  readonly sourceKind: CapitalSourceKind;
  readonly title: string | undefined;
  readonly organisation: Ref<'organisation'> | undefined;
  readonly status: CapitalStatus | undefined;
};

export type BusinessCase = {
  readonly stage: BusinessCaseStage;
  readonly steps: readonly {
    readonly status: 'submitted' | 'approved' | 'expected' | 'rejected';
    readonly date: CalendarDate;
    readonly span: SourceSpan;
  }[];
};

export type Disposal = {
  readonly title: string | undefined;
  readonly receipt: Stated<Figure> | undefined;
  readonly date: Stated<CalendarDate> | undefined;
  readonly homes: Stated<Figure> | undefined;
  readonly span: SourceSpan;
};

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
