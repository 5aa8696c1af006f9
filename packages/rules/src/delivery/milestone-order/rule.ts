import { type CalendarDate, compareDates, dateText, type Milestone, type Plan } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { expectedDate, laterBy } from '../expected-date.ts';
import { type FoundPredecessor, predecessorsOf } from '../predecessors.ts';
import { datedOn } from '../time-between.ts';

/** Milestones dated before what they come after. One that is complete is no longer asked. */
export const rule = planRule({
  id: 'delivery/milestone-order',
  number: 'STP0502',
  severity: 'error',
  title: 'A milestone is due before what it comes after',
  check: ({ plan }) => plan.elements.milestone.flatMap((milestone) => lateOnes(milestone, plan)),
});

function lateOnes(milestone: Milestone, plan: Plan): FindingDraft[] {
  const date = expectedDate(milestone);
  if (date === undefined || milestone.status?.value.status === 'complete') return [];
  return predecessorsOf(milestone, plan).flatMap((predecessor) => {
    const before = expectedDate(predecessor.milestone);
    const earliest = before && earliestAfter(before, predecessor);
    if (before === undefined || earliest === undefined || compareDates(date, earliest) >= 0) return [];
    return [draft(milestone, date, predecessor, before, earliest)];
  });
}

function earliestAfter(before: CalendarDate, { lag }: FoundPredecessor): CalendarDate | undefined {
  return lag === undefined ? before : laterBy(before, lag);
}

function draft(
  milestone: Milestone,
  date: CalendarDate,
  { milestone: first, span }: FoundPredecessor,
  before: CalendarDate,
  earliest: CalendarDate,
): FindingDraft {
  const { name, due, status, nameSpan } = milestone;
  const withLag = compareDates(before, earliest) === 0 ? '' : ` and the time between ends on ${dateText(earliest)}`;
  const shown = status?.value.date === undefined ? due : status;
  const firstShown = first.status?.value.date === undefined ? first.due : first.status;
  return {
    message: `${name} is to be reached on ${dateText(date)}, but comes after ${first.name}, which is to be reached on ${dateText(before)}${withLag}.`,
    help: `Date ${name} no earlier than ${dateText(earliest)}, bring ${first.name} forward, or take the “after” out.`,
    span: shown?.span ?? nameSpan,
    related: [
      { message: `${first.name}: ${dateText(before)}`, span: firstShown?.span ?? first.nameSpan },
      { message: `${name} comes after ${first.name}`, span },
    ],
    fixes: datedOn(milestone, earliest),
  };
}
