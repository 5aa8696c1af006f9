import type { Period } from './calendar/period.ts';
import type { Exact } from './exact/exact.ts';
import type { Qualifier } from './plan/figure.ts';
import type { SourceSpan } from './plan/source-span.ts';
import type { Scale } from './printed/scale.ts';
import type { Unit } from './units/unit.ts';

/** The identities of finance and delivery that statements work out. */
export type IdentityName =
  | 'bridge'
  | 'control total'
  | 'savings needed'
  | 'system'
  | 'contract value'
  | 'contract tie'
  | 'contract activity'
  | 'do-nothing agreement'
  | 'table'
  | 'basis'
  | 'effect'
  | 'part-year effect'
  | 'double count'
  | 'capital'
  | 'transfers'
  | 'expectation'
  | 'consolidation'
  | 'underlying'
  | 'phasing'
  | 'continuity'
  | 'workforce'
  | 'bed demand'
  | 'actuals';

/** How a statement came out. */
export type Verdict =
  /** The printed figures agree. */
  | 'exact'
  /** They differ by no more than their printed digits allow. */
  | 'within-rounding'
  /** They differ by more. */
  | 'unexplained'
  /** Basis, scope, unit or fund basis differ, so the figures may not be compared. */
  | 'incomparable'
  /** A figure is missing. */
  | 'incomplete'
  /** Targets and caps. */
  | 'met'
  | 'not-met'
  | 'exceeds';

/**
 * How a derived value follows from its terms, each taken with its sign: `growth` is the first term times one plus the
 * second, `quotient` the first over the second, the others are what they say.
 */
export type Operation = 'sum' | 'product' | 'quotient' | 'growth' | 'minimum' | 'maximum' | 'average';

/** Where a value comes from: a place in the plan, or further terms. */
export type Origin =
  | { readonly form: 'stated'; readonly span: SourceSpan }
  | {
      readonly form: 'derived';
      readonly operation: Operation;
      readonly terms: readonly Term[];
      readonly span: SourceSpan | undefined;
    };

/** What a term of a bridge is, so that a waterfall can put like with like. */
export type TermGroup =
  | 'do nothing'
  | 'efficiency'
  | 'unidentified'
  | 'investment'
  | 'capital'
  | 'pooled budget'
  | 'transfer'
  | 'funding'
  | 'residual';

/** One addend of a statement, unfolding to the places it comes from. */
export type Term = {
  /** In the reader's words: `do nothing`, `FrailtyHubs, cost with WUH`. */
  readonly label: string;
  /** In the base unit, with the sign it has in the plan; undefined when the plan does not state it. */
  readonly value: Exact | undefined;
  /** What the interval of printed digits allows; equal to the value when exact. */
  readonly lo: Exact | undefined;
  readonly hi: Exact | undefined;
  /** Digits after the point in `scale`, as printed; of a derived figure the fewest of its parts'. */
  readonly printedDigits: number;
  readonly scale: Scale;
  readonly unit: Unit;
  /** How the value enters the sum. */
  readonly sign: 1 | -1;
  readonly origin: Origin;
  /** What it is in a bridge. */
  readonly group?: TermGroup;
  /** The scheme, contract or fund that it belongs to, by name. */
  readonly element?: string;
  /** `about`, `at least` or `up to`, as printed. */
  readonly qualifier?: Qualifier;
};

/** One check of figures: a plain value that editor, command line, report and exports all render. */
export type Statement = {
  /** Stable within a plan: `bridge/WUH/2018-19`. */
  readonly id: string;
  readonly identity: IdentityName;
  /** The element or subject that the statement speaks of, by name: `WUH`, `AcuteNorth`, `FrailtyHubs`. */
  readonly subject: string;
  /** A line in the reader's words: `Bridge of WUH`. */
  readonly title: string;
  readonly period: Period | undefined;
  readonly unit: Unit;
  /** The scale that messages and tables print in. */
  readonly scale: Scale;
  readonly digits: number;
  /** The sectors counted, as written; empty where it has no meaning. */
  readonly scope: readonly string[];
  /** The organisations whose figures take part, by name, in order. */
  readonly organisations?: readonly string[];
  /** The parts. */
  readonly lhs: readonly Term[];
  /** What the plan states. */
  readonly rhs: readonly Term[];
  /** Sum of the parts minus what is stated; undefined when incomplete or incomparable. */
  readonly difference: Exact | undefined;
  /** How far the printed digits let them differ. */
  readonly tolerance: Exact;
  readonly verdict: Verdict;
  /** The magnitude of the whole difference when it is unexplained, not met or exceeded. */
  readonly unexplained: Exact | undefined;
  /** Why it is incomplete or incomparable, or what to know besides: one sentence. */
  readonly reason: string | undefined;
  /** What an author expects, with its figures put in: `-£14.0m >= -£12m`. */
  readonly inFigures?: string;
  /** Within tolerance, yet improbable by chance: more than 3u√(n/12). */
  readonly improbable: boolean;
  /** The id of the statement whose break explains this one; then it is not a finding of its own. */
  readonly dependsOn: string | undefined;
  /** Where a finding about it is shown. */
  readonly span: SourceSpan;
};
