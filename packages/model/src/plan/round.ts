import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Exact } from '../exact/exact.ts';
import type { Rating } from './efficiency.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { Ref } from './reference.ts';
import type { ChangeStageName, StageTitle } from './service-change.ts';

/** The limits of which a planning round can state the figure; rules compare plans with them. */
export type LimitName =
  | 'planned efficiency'
  | 'sustained efficiency'
  | 'risk reserve'
  | 'contingency'
  | 'commissioner surplus'
  | 'unidentified share'
  | 'late share'
  | 'per head'
  | 'consultation length'
  | 'activity growth'
  | 'productivity'
  | 'mental health growth'
  | 'agency premium'
  | 'bed change'
  | 'triangulation';

/** What a planning round says of one stage of a service change. */
export type RoundStage = {
  readonly stage: ChangeStageName | StageTitle;
  /** Whether it is put before the public, and so keeps out of pre-election periods. */
  readonly public: boolean;
  /** Whether it has no place in the order. */
  readonly anyTime: boolean;
  /** The stages that have to be over before it. */
  readonly needs: readonly (ChangeStageName | StageTitle)[];
  /** Whether the four tests have to be addressed by then. */
  readonly needsFourTests: boolean;
};

/** A planning round: national rules as data. Shares are ratios. */
export type Round = ElementBase<'round'> & {
  readonly period: Stated<readonly Period[]> | undefined;
  /** Whether plans move on by a year each year: then the length of the period counts, not its years. */
  readonly rolling: boolean;
  readonly mustDos: readonly Ref<'priority'>[];
  /** What every plan is measured by. */
  readonly successMeasures: readonly Ref<'indicator'>[];
  readonly contractDeadline: Stated<CalendarDate> | undefined;
  readonly preElectionPeriods: readonly Stated<{
    readonly title: string;
    readonly start: CalendarDate;
    readonly end: CalendarDate;
  }>[];
  readonly fundWeights: readonly Stated<{ readonly title: string; readonly share: Exact }>[];
  readonly fundPhasing: Stated<readonly Exact[]> | undefined;
  readonly ratings: readonly Stated<{ readonly rating: Rating; readonly share: Exact }>[];
  readonly limits: readonly Stated<{
    readonly limit: LimitName;
    readonly figure: Figure;
    readonly upper: Figure | undefined;
  }>[];
  readonly bedTestFrom: Stated<CalendarDate> | undefined;
  readonly fourTestsFrom: Stated<CalendarDate> | undefined;
  /** The stages of a service change, in the order in which one takes them. */
  readonly changeStages: readonly Stated<RoundStage>[];
  readonly operatingContribution: Stated<{ readonly from: Figure; readonly to: Figure }> | undefined;
  readonly capitalRoutes: readonly Stated<{
    readonly title: string;
    readonly over: Figure | undefined;
    readonly body: Ref<'organisation'> | undefined;
  }>[];
};

/** Something that every plan of a round has to answer. */
export type Priority = ElementBase<'priority'> & {
  readonly round: Ref<'round'> | undefined;
  readonly indicator: Stated<Ref<'indicator'>> | undefined;
  readonly due: Stated<CalendarDate> | undefined;
  readonly standard: Stated<Figure> | undefined;
};

/** A kind of saving under which schemes of many plans are compared. */
export type Theme = ElementBase<'theme'>;
/** A kind of activity, such as a non-elective admission, and what one of it is called. */
export type PointOfDelivery = ElementBase<'point of delivery'> & { readonly unitName: string | undefined };
/** A group of staff, such as nurses, under which posts are counted. */
export type StaffGroup = ElementBase<'staff group'>;
