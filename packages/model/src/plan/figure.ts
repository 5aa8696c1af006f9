import type { Period } from '../calendar/period.ts';
import type { Exact } from '../exact/exact.ts';
import type { Scale } from '../printed/scale.ts';
import type { Unit } from '../units/unit.ts';
import type { Citation } from './reference.ts';
import type { SourceSpan } from './source-span.ts';

/** `annual`: total in-year effect against do nothing; `incremental`: new in that year; `accumulated`: sum of the years. */
export type Basis = 'annual' | 'incremental' | 'accumulated';

/** How sure the author is of the digits. */
export type Qualifier = 'about' | 'at least' | 'up to';

/** A figure that a plan states, with everything that is needed to compare it and to say where it stands. */
export type Figure = {
  /** In the base unit: pounds, counts, a ratio for a percentage. Positive is a surplus or an improvement. */
  readonly value: Exact;
  /** One unit of the last printed digit in the base unit; zero when exact (`exact`, nil, a whole count, an input percentage). */
  readonly step: Exact;
  /** Digits printed after the point, in the scale. */
  readonly digits: number;
  readonly scale: Scale;
  readonly unit: Unit;
  readonly qualifier: Qualifier | undefined;
  readonly span: SourceSpan;
};

/** A statement's value with its place and evidence. */
export type Stated<T> = {
  readonly value: T;
  readonly span: SourceSpan;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
};

/** An amount in a period: `£46m in 2020/21`. */
export type StatedAmount = {
  readonly figure: Figure;
  readonly period: Period;
  readonly span: SourceSpan;
  /** Those of its statement, shared by all of its amounts. */
  readonly note?: string | undefined;
  readonly citations?: readonly Citation[];
};
