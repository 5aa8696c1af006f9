import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { FinancialYear, Month } from '../calendar/period.ts';
import type { ElementBase } from './element.ts';
import type { Basis, Figure, Stated } from './figure.ts';
import type { Sector } from './organisation.ts';
import type { Citation, Ref } from './reference.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/** Whether a position counts the Sustainability and Transformation Fund. */
export type FundBasis = 'including fund' | 'before fund';

/** What a row of a position states. */
export type PositionMeasure =
  | 'income'
  | 'cost'
  /** From where this version of the plan starts. */
  | 'opening'
  | 'do nothing'
  | 'control total'
  | 'planned'
  | 'residual'
  | 'forecast'
  | 'actual'
  | 'submitted'
  | 'contracted'
  | 'underlying'
  | 'recovery'
  | 'allocation'
  | 'contingency'
  | 'reserve'
  | 'running costs'
  | 'cash'
  | 'capital limit'
  | 'gap'
  | 'solutions'
  | 'total';

/** What a cost is spent on. */
export type Spend = 'pay' | 'non-pay';

/** With whom the money moves: a member, expressly somebody outside the plan, or not said. */
export type Counterparty =
  | { readonly kind: 'member'; readonly organisation: Ref<'organisation'> }
  | { readonly kind: 'outside' };

/** What an organisation answered to its control total. */
export type Acceptance = {
  readonly decision: 'accepted' | 'rejected' | 'not offered';
  readonly date: CalendarDate | undefined;
};

/** A row of a position. Surplus is positive; `income` and `cost` rows are both printed positive. */
export type PositionRow = {
  readonly measure: PositionMeasure;
  readonly title: string | undefined;
  /** Income and cost rows only. */
  readonly counterparty: Counterparty | undefined;
  readonly nonRecurrent: boolean;
  /** What a cost is spent on, where the row says so. */
  readonly spend?: Spend | undefined;
  readonly fund: FundBasis | undefined;
  /** `to Sep 2017`: the figure runs from 1 April to the end of that month. */
  readonly upTo: Month | undefined;
  readonly acceptance: Acceptance | undefined;
  readonly priceGrowth: Figure | undefined;
  readonly volumeGrowth: Figure | undefined;
  readonly series: Series;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly span: SourceSpan;
  /** The words that name the row, without its cells. */
  readonly labelSpan: SourceSpan;
};

/** What an earlier version of the plan said, of which nothing but the change since then is worked out. */
export type EarlierRow = PositionRow & { readonly version: string };

/** In whose prices a position is stated: those of a financial year, or the cash of each year. */
export type PriceBase = FinancialYear | 'cash';

/** A subject's money over time. Its name is the subject's name, or the sector. */
export type Position = ElementBase<'position'> & {
  readonly subject: Ref<'organisation' | 'place' | 'footprint'> | undefined;
  readonly sector: Sector | undefined;
  readonly basis: Basis | undefined;
  /** Empty when the plan does not say which sectors are counted. */
  readonly scope: readonly Sector[];
  readonly priceBase?: Stated<PriceBase> | undefined;
  readonly rows: readonly PositionRow[];
  /** In the order of their versions, as written. */
  readonly earlier?: readonly EarlierRow[];
  readonly needs: readonly Ref[];
  /** From the keyword to the last word before the brace: where a missing scope would be written. */
  readonly headSpan?: SourceSpan;
};
