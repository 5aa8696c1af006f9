import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Exact } from '../exact/exact.ts';
import type { CountTable } from './count-table.ts';
import type { ElementBase } from './element.ts';
import type { Basis, Stated } from './figure.ts';
import type { MarginalCost } from './marginal-cost.ts';
import type { Citation, Ref } from './reference.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/** How a contract pays: a fixed sum, by activity at tariff, or with gain and loss shared. */
export type ContractForm = 'block' | 'national tariff' | 'aligned incentive' | 'risk share';
/** How far the negotiation is; only `signed` ends it. */
export type ContractStatus = 'heads of terms' | 'mediation' | 'arbitration' | 'signed' | 'not signed';

/** One party's figures for the value, from its own plan. */
export type ContractSide = {
  readonly organisation: Ref<'organisation'>;
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
};

/** A table of the value of a contract or budget, a row for each side. */
export type ContractValue = {
  readonly basis: Basis | undefined;
  readonly sides: readonly ContractSide[];
  readonly span: SourceSpan;
};

/** What a commissioner buys from a provider: its value and activity as each of them plans them. */
export type Contract = ElementBase<'contract'> & {
  readonly commissioner: Ref<'organisation'> | undefined;
  readonly provider: Ref<'organisation'> | undefined;
  readonly form: Stated<ContractForm> | undefined;
  readonly status: Stated<{ readonly status: ContractStatus; readonly date: CalendarDate | undefined }> | undefined;
  /** Schemes, investments, transfers, ... whose effects are already in the value and activity. */
  readonly includes: readonly Ref[];
  readonly values: readonly ContractValue[];
  readonly counts: readonly CountTable[];
  readonly marginalCosts: readonly MarginalCost[];
  readonly riskShares: readonly Stated<{
    readonly kind: 'gain' | 'loss';
    readonly organisation: Ref<'organisation'>;
    readonly share: Exact;
  }>[];
  readonly starts: Stated<CalendarDate> | undefined;
  readonly ends: Stated<CalendarDate> | undefined;
};
