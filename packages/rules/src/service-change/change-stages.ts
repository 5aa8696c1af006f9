import { type CalendarDate, type ChangeStageName, compareDates, dateText, type ServiceChange } from '@stplan/model';

/** A stage of a service change as the plan states it. */
export type ChangeStage = ServiceChange['stages'][number];

type StageName = ChangeStage['value']['stage'];

/** What a stage is called in a sentence; one that a round gave its own title stands in quotation marks. */
export function stageTitle(name: StageName): string {
  if (name === 'assurance one') return 'first assurance';
  if (name === 'assurance two') return 'second assurance';
  return WITH_WORDS.has(name) ? name : `“${name}”`;
}

/** The stages that need no title. */
const WITH_WORDS: ReadonlySet<string> = new Set<ChangeStageName>([
  'announcement',
  'consultation',
  'decision',
  'decision-making business case',
  'implementation',
  'pre-consultation business case',
  'referral',
]);

/** The first stage of a name; undefined when the change does not date it. */
export function stageOf({ stages }: ServiceChange, name: StageName): ChangeStage | undefined {
  return stages
    .filter(({ value }) => value.stage === name)
    .reduce<ChangeStage | undefined>(
      (first, stage) => (first === undefined || compareDates(stage.value.date, first.value.date) < 0 ? stage : first),
      undefined,
    );
}

/** The last day of a stage. */
export function lastDay({ value: { date, end } }: ChangeStage): CalendarDate {
  return end ?? date;
}

/** Where a stage stands, for a list of places: `decision: 25 January 2018`. */
export function stagePlace(stage: ChangeStage) {
  const { date, end } = stage.value;
  const dates = end === undefined ? dateText(date) : `${dateText(date)} to ${dateText(end)}`;
  return { message: `${stageTitle(stage.value.stage)}: ${dates}`, span: stage.span };
}
