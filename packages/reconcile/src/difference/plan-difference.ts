import type { ElementKind, Exact, IdentityName, Scale, Unit, Verdict } from '@stplan/model';
import type { DateValue, DifferenceValue, FigureValue } from './difference-value.ts';

/** What became of something, in the words of who reads plans. */
export type Turn =
  /** A figure, name or phrase is another one. */
  | 'changed'
  /** It is said now, and was not before; or the other way round. */
  | 'added'
  | 'dropped'
  /** An element has another name and is the same otherwise. */
  | 'renamed'
  /** A date is later, or earlier. */
  | 'slipped'
  | 'brought forward'
  /** A milestone is reached now; or is no longer. */
  | 'completed'
  | 'reopened'
  /** A commitment promises less, later or without what it was measured by; or more, earlier, or with it. */
  | 'weakened'
  | 'strengthened'
  /** A contract is signed now; or no longer. */
  | 'signed'
  | 'no longer signed'
  /** A control total is accepted now; or no longer. */
  | 'accepted'
  | 'no longer accepted'
  /** The same figure with other digits or in another scale. */
  | 'restated'
  /** The author's prose. */
  | 'reworded';

/** Whether a change of figures helps or harms whose they are; undefined where it depends on who asks. */
export type Direction = 'better' | 'worse' | undefined;

/** One thing that a plan says otherwise than the one before. */
export type Change = {
  readonly turn: Turn;
  readonly kind: ElementKind;
  /** The element by its new name, or by its old one where it was dropped. */
  readonly name: string;
  readonly title: string | undefined;
  /** Whose it is, by name, in order; empty for the plan as a whole. */
  readonly organisations: readonly string[];
  /** What of the element it is, in the words of the language; empty for the element itself. */
  readonly what: string;
  /** The year, quarter, month or day, as the language writes it. */
  readonly period: string | undefined;
  readonly before: DifferenceValue | undefined;
  readonly after: DifferenceValue | undefined;
  /** After less before, of figures in one unit. */
  readonly difference: Exact | undefined;
  readonly direction: Direction;
  /** Whether it is a statement of the plan, where that is taken from, or prose. */
  readonly area: 'statement' | 'source' | 'wording';
  /** What an added or dropped scheme moves in the system, by year. */
  readonly effects: readonly YearAmount[];
};

/** A figure in a financial year. */
export type YearAmount = {
  /** The financial year: `2018/19`. */
  readonly year: string;
  readonly value: FigureValue;
};

/** A figure of an organisation, or of the system, that is worked out or stated by year. */
export type PositionChange = {
  readonly subject: string;
  readonly isSystem: boolean;
  /** `parts` is what the parts of the bridge come to: do nothing with everything that moves it. */
  readonly measure: PositionMeasureName;
  readonly year: string;
  readonly before: FigureValue | undefined;
  readonly after: FigureValue | undefined;
  /** After less before; undefined where one of them is not stated. */
  readonly difference: Exact | undefined;
  readonly direction: Direction;
};

/** The lines of a position by which two states of a plan are compared; `parts` are those that make up `planned`. */
export type PositionMeasureName = 'planned' | 'parts' | 'do nothing' | 'effect' | 'risk-adjusted' | 'fund';

/** How a statement came out before and after. */
export type StatementTurn =
  | 'stopped closing'
  | 'now closes'
  /** Open before and after, by more or by less. */
  | 'further apart'
  | 'closer'
  /** Open now, and not made or not to be worked out before; or the other way round. */
  | 'found open'
  | 'no longer open'
  /** Closed before, and a figure is missing now or may not be compared; or the other way round. */
  | 'no longer compared'
  | 'compared again';

export type StatementSide = { readonly verdict: Verdict; readonly unexplained: Exact | undefined };

/** A statement that came out otherwise, with its words and printing as it stands after, or before where it is gone. */
export type StatementChange = {
  readonly turn: StatementTurn;
  readonly id: string;
  readonly before: StatementSide | undefined;
  readonly after: StatementSide | undefined;
  readonly identity: IdentityName;
  /** What it speaks of, by name, and whose figures take part. */
  readonly subject: string;
  readonly organisations: readonly string[];
  readonly title: string;
  readonly period: string | undefined;
  readonly unit: Unit;
  readonly scale: Scale;
  readonly digits: number;
  /** Whether another break of the same plan explains it. */
  readonly follows: boolean;
};

/** A milestone that is to be expected on another day though nothing was said of it: what it waits for is late. */
export type ForecastChange = {
  readonly milestone: string;
  readonly title: string | undefined;
  readonly organisations: readonly string[];
  readonly turn: 'slipped' | 'brought forward';
  readonly before: DateValue;
  readonly after: DateValue;
  /** The milestone that makes it so. */
  readonly because: string | undefined;
};

/** What is different between two plans: a plain value that does not depend on files, order or layout. */
export type PlanDifference = {
  readonly plan: string;
  /** The titles of the footprint and the organisations, by name. */
  readonly titles: Readonly<Record<string, string>>;
  readonly positions: readonly PositionChange[];
  readonly changes: readonly Change[];
  readonly forecasts: readonly ForecastChange[];
  readonly statements: readonly StatementChange[];
};
