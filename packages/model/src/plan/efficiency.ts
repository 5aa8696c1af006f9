import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Exact } from '../exact/exact.ts';
import type { CountTable } from './count-table.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated, StatedAmount } from './figure.ts';
import type { MarginalCost } from './marginal-cost.ts';
import type { MovementTable } from './movement.ts';
import type { Phasing } from './phasing.ts';
import type { Ref } from './reference.ts';
import type { Owner } from './role.ts';
import type { Series } from './series.ts';
import type { SourceSpan } from './source-span.ts';

/**
 * What a saving is called: a provider’s cost improvement, a commissioner’s QIPP, one of the system, more income, or
 * nobody’s yet.
 */
export type EfficiencyKind = 'cip' | 'qipp' | 'system' | 'income' | 'unidentified';
/** How far a scheme is worked out, from the idea to what has been delivered. */
export type Stage = 'idea' | 'scoped' | 'validated' | 'in delivery' | 'delivered';
/** How sure a saving is, by colour; a planning round says which share a colour stands for. */
export type Rating = 'green' | 'amber' | 'red';
/** A share as a ratio, or a rating that the round turns into one. */
export type Confidence = { readonly share: Exact } | { readonly rating: Rating };
/** The recurrent share as a ratio: 1 for `recurrent`, 0 for `non-recurrent`. */
export type RecurrentShare = Exact;

/** A scheme that saves money: what it moves by organisation and year, how sure that is, and what it needs. */
export type Efficiency = ElementBase<'efficiency'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  readonly efficiencyKind: Stated<EfficiencyKind> | undefined;
  readonly theme: Stated<Ref<'theme'>> | undefined;
  readonly recurrent: Stated<RecurrentShare> | undefined;
  readonly releasing: Stated<'cash releasing' | 'cost avoidance'> | undefined;
  readonly stage: Stated<Stage> | undefined;
  readonly confidence: Stated<Confidence> | undefined;
  readonly starts: Stated<CalendarDate> | undefined;
  readonly ends: Stated<CalendarDate> | undefined;
  /** Net to the system. */
  readonly fullYearEffect: Stated<Figure> | undefined;
  readonly effects: readonly MovementTable[];
  /** The short form `saves £46m in 2020/21`: net, of the whole footprint, annual. */
  readonly saves: readonly StatedAmount[];
  readonly counts: readonly CountTable[];
  readonly marginalCosts: readonly MarginalCost[];
  readonly phasing: Stated<Phasing> | undefined;
  readonly needs: readonly Ref[];
  readonly actual: { readonly series: Series; readonly span: SourceSpan } | undefined;
};
