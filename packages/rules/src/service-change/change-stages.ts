import { type CalendarDate, type ChangeStageName, compareDates, dateText, type ServiceChange } from '@stplan/model';

/** A stage of a service change as the plan states it. */
export type ChangeStage = ServiceChange['stages'][number];

/** The stages in the order in which a change takes them; an announcement can be made at any time. */
export const STAGE_ORDER: readonly ChangeStageName[] = [
  'pre-consultation business case',
  'assurance one',
  'assurance two',
  'consultation',
  'decision-making business case',
  'decision',
  'referral',
  'implementation',
];

/** What a stage is called in a sentence. */
export function stageTitle(name: ChangeStageName): string {
  if (name === 'assurance one') return 'first assurance';
  return name === 'assurance two' ? 'second assurance' : name;
}

/** The first stage of a name; undefined when the change does not date it. */
export function stageOf({ stages }: ServiceChange, name: ChangeStageName): ChangeStage | undefined {
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
