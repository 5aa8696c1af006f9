import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Unit } from '../units/unit.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { Ref } from './reference.ts';
import type { Owner, Role } from './role.ts';
import type { SourceSpan } from './source-span.ts';
import type { Trajectory } from './trajectory.ts';

/** Milestones and schemes under one lead. */
export type Programme = ElementBase<'programme'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly sponsor: Stated<Role> | undefined;
  readonly lead: Stated<Role> | undefined;
  readonly milestones: readonly Ref<'milestone'>[];
  readonly schemes: readonly Ref[];
};

/** Where a milestone stands, by the plan itself; `delayed to` comes with a date. */
export type MilestoneStatus = 'on track' | 'at risk' | 'delayed to' | 'complete' | 'not started';

/** Something to be reached by a date, and what has to be reached before. */
export type Milestone = ElementBase<'milestone'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  readonly due: Stated<CalendarDate> | undefined;
  readonly starts: Stated<CalendarDate> | undefined;
  /** A duration in days, weeks, months or years. */
  readonly takes: Stated<Figure> | undefined;
  readonly after: readonly {
    readonly milestone: Ref<'milestone'>;
    readonly lag: Figure | undefined;
    readonly span: SourceSpan;
  }[];
  readonly status: Stated<{ readonly status: MilestoneStatus; readonly date: CalendarDate | undefined }> | undefined;
  readonly evidence: readonly Stated<string>[];
};

/** A promise with a date or a target, and what delivers and pays for it. */
export type Commitment = ElementBase<'commitment'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  readonly answers: readonly Ref<'priority'>[];
  readonly due: Stated<CalendarDate> | undefined;
  readonly indicator: Stated<Ref<'indicator'>> | undefined;
  readonly baseline: Stated<{ readonly figure: Figure; readonly period: Period | undefined }> | undefined;
  readonly target: Stated<{ readonly figure: Figure; readonly by: CalendarDate | undefined }> | undefined;
  readonly trajectory: Trajectory | undefined;
  readonly deliveredBy: readonly Ref[];
  readonly fundedBy: readonly Ref[];
};

/** Something that is measured: its unit, which way is better, and the standard to meet. */
export type Indicator = ElementBase<'indicator'> & {
  readonly unit: Stated<Unit> | undefined;
  readonly direction: Stated<'higher' | 'lower'> | undefined;
  readonly standard: Stated<Figure> | undefined;
  readonly subject: Stated<Ref<'organisation' | 'place' | 'footprint'>> | undefined;
  readonly trajectory: Trajectory | undefined;
};

/** What may go wrong, how likely and how bad before and after mitigation, and what it would cost. */
export type Risk = ElementBase<'risk'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  /** Likelihood and impact from 1 to 5. */
  readonly score: Stated<{ readonly likelihood: number; readonly impact: number }> | undefined;
  readonly mitigatedScore: Stated<{ readonly likelihood: number; readonly impact: number }> | undefined;
  readonly mitigations: readonly Stated<string>[];
  readonly values: readonly Stated<{
    readonly basis: 'gross' | 'net' | undefined;
    readonly figure: Figure;
    readonly period: Period | undefined;
  }>[];
  readonly threatens: readonly Ref[];
  readonly status: Stated<'open' | 'closed'> | undefined;
};
