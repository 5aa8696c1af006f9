import type { IdentityName, Period, SourceSpan, Term, Unit } from '@stplan/model';

/** How the parts must stand to what is stated; `cap`: what is stated must not exceed what the parts allow. */
export type Test = 'equal' | 'at least' | 'above' | 'at most' | 'below' | 'different' | 'cap';

/** What an identity says before it is worked out. */
export type Draft = {
  readonly identity: IdentityName;
  readonly subject: string;
  /** What tells statements of one identity, subject and period apart. */
  readonly part?: string | undefined;
  readonly title: string;
  readonly period: Period | undefined;
  readonly lhs: readonly Term[];
  readonly rhs: readonly Term[];
  /** `equal` unless said otherwise. */
  readonly test?: Test;
  /** Targets that are met or missed by the printed figures take no tolerance. */
  readonly rounding?: boolean;
  /** Set when the figures may not be compared or one is missing. */
  readonly verdict?: 'incomparable' | 'incomplete' | undefined;
  /** A verdict that does not follow from the two sides alone, such as that of alternatives. */
  readonly settled?: 'met' | 'not-met';
  readonly reason?: string | undefined;
  /** What to say when the test fails. */
  readonly complaint?: string | undefined;
  /** As in the statement. */
  readonly inFigures?: string | undefined;
  readonly scope?: readonly string[];
  readonly organisations: readonly string[];
  readonly unit?: Unit;
  readonly span: SourceSpan;
  /** Statements that this one repeats when they are broken: by id. */
  readonly follows?: readonly string[];
};
