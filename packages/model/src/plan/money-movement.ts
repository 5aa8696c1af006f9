import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ContractValue } from './contract.ts';
import type { CountTable } from './count-table.ts';
import type { RecurrentShare } from './efficiency.ts';
import type { ElementBase } from './element.ts';
import type { Basis, Stated, StatedAmount } from './figure.ts';
import type { MovementTable } from './movement.ts';
import type { SharedMember } from './organisation.ts';
import type { Phasing } from './phasing.ts';
import type { Citation, Ref } from './reference.ts';
import type { Owner } from './role.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/** Recurrent or one-off spend that a priority or a scheme needs. */
export type Investment = ElementBase<'investment'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  readonly recurrent: Stated<RecurrentShare> | undefined;
  readonly starts: Stated<CalendarDate> | undefined;
  readonly ends: Stated<CalendarDate> | undefined;
  readonly effects: readonly MovementTable[];
  /** The short form `costs £5m in 2018/19`: a cost, so it lowers the position. */
  readonly costs: readonly StatedAmount[];
  readonly supports: readonly Ref[];
  readonly needs: readonly Ref[];
  readonly phasing: Stated<Phasing> | undefined;
  readonly counts: readonly CountTable[];
};

/** From which pot money comes. */
export type FundingKind =
  | 'sustainability fund'
  | 'transformation fund'
  | 'operating contribution'
  | 'delegated fund'
  | 'hub'
  | 'allocation'
  | 'other';
/** The conditions on which money is paid. */
export type ConditionKind = 'control total accepted' | 'control total met' | 'trajectories met' | 'other';
/** Whether a condition or a test has been met. */
export type TestResult = 'met' | 'not met' | 'not needed' | 'pending';

/** Money received. */
export type Funding = ElementBase<'funding'> & {
  readonly fundingKind: Stated<FundingKind> | undefined;
  readonly paidBy: Stated<Ref<'organisation'>> | undefined;
  readonly conditions: readonly Stated<{
    readonly condition: ConditionKind;
    readonly title: string | undefined;
    readonly result: TestResult | undefined;
  }>[];
  readonly recurrent: Stated<RecurrentShare> | undefined;
  readonly starts: Stated<CalendarDate> | undefined;
  readonly ends: Stated<CalendarDate> | undefined;
  readonly effects: readonly MovementTable[];
  /** The short form `receives £20m in 2020/21`. */
  readonly receives: readonly StatedAmount[];
  readonly supports: readonly Ref[];
  readonly needs: readonly Ref[];
  readonly phasing: Stated<Phasing> | undefined;
};

/** Money between systems or organisations: one amount with two ends, or a table with a leg for each. */
export type Transfer = ElementBase<'transfer'> & {
  /** `undefined` as an end means outside the plan. */
  readonly ends:
    | Stated<{
        readonly payer: Ref<'organisation' | 'footprint'> | undefined;
        readonly payee: Ref<'organisation' | 'footprint'> | undefined;
      }>
    | undefined;
  /** Positive is paid by the payer to the payee; a repayment is negative. */
  readonly amount:
    | {
        readonly series: Series;
        readonly basis: Basis | undefined;
        readonly span: SourceSpan;
        readonly citations: readonly Citation[];
      }
    | undefined;
  readonly effects: readonly MovementTable[];
  readonly repaid: Stated<CalendarDate> | undefined;
};

/** A named reason for a change of opening position between two versions. */
export type Adjustment = ElementBase<'adjustment'> & {
  readonly subject:
    | Stated<{ readonly subject: Ref<'organisation' | 'place' | 'footprint'>; readonly measure: string | undefined }>
    | undefined;
  readonly amounts: readonly StatedAmount[];
  readonly sinceVersion: Stated<string> | undefined;
  readonly reason: Stated<string> | undefined;
};

/** Money that several bodies put together, such as a Better Care Fund, with the share of each. */
export type PooledBudget = ElementBase<'pooled budget'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly shares: readonly Stated<SharedMember>[];
  readonly effects: readonly MovementTable[];
  readonly budgets: readonly ContractValue[];
};
