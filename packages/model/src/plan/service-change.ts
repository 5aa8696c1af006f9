import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CountTable } from './count-table.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { TestResult } from './money-movement.ts';
import type { Ref } from './reference.ts';
import type { Owner } from './role.ts';

/** The four tests that a change of services in the NHS has to meet. */
export type FourTestName = 'public engagement' | 'patient choice' | 'clinical evidence' | 'commissioner support';
/** The three conditions of the patient care test for bed closures. */
export type BedTestCondition = 'alternative provision' | 'reduced admissions' | 'efficient use';
/** The stages that the language has words for; a planning round can declare others, by a title. */
export type ChangeStageName =
  | 'pre-consultation business case'
  | 'assurance one'
  | 'assurance two'
  | 'consultation'
  | 'decision-making business case'
  | 'decision'
  | 'referral'
  | 'implementation'
  | 'announcement';

/** The title of a stage that a planning round declares. */
export type StageTitle = string & {};

/** A change of where or how care is given, with its tests, stages and beds. */
export type ServiceChange = ElementBase<'service change'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly programme: Stated<Ref<'programme'>> | undefined;
  readonly sites: readonly string[];
  readonly siteChanges: readonly Stated<{
    readonly action: 'opens' | 'closes' | 'moves';
    readonly title: string;
    readonly figure: Figure | undefined;
    readonly subject: Ref<'organisation' | 'place' | 'footprint'> | undefined;
    readonly date: CalendarDate | undefined;
  }>[];
  readonly tests: readonly Stated<{
    readonly test: FourTestName;
    readonly result: TestResult;
    readonly evidence: string | undefined;
  }>[];
  readonly bedTest:
    | Stated<{
        readonly condition: BedTestCondition | undefined;
        readonly result: TestResult;
        readonly evidence: string | undefined;
      }>
    | undefined;
  readonly stages: readonly Stated<{
    /** A stage's name, or the title of one that the round declares. */
    readonly stage: ChangeStageName | StageTitle;
    readonly date: CalendarDate;
    readonly end: CalendarDate | undefined;
    readonly status: 'planned' | 'complete' | 'expected' | undefined;
  }>[];
  readonly counts: readonly CountTable[];
  readonly needs: readonly Ref[];
};
