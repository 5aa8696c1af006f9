import { type CalendarDate, type Milestone, negate } from '@stplan/model';
import { expectedDate, laterBy } from './expected-date.ts';

/** When work on a milestone has to begin: on its own start, else as long before its date as it takes. */
export function beginDate(milestone: Milestone): CalendarDate | undefined {
  const { starts, takes } = milestone;
  if (starts !== undefined) return starts.value;
  const date = expectedDate(milestone);
  if (date === undefined || takes === undefined) return undefined;
  return laterBy(date, { ...takes.value, value: negate(takes.value.value) });
}
