import { type CalendarDate, type Capital, compareDates } from '@stplan/model';
import { laterBy } from '../delivery/expected-date.ts';
import { fullApproval } from './business-case.ts';

/** The first day on which a building can be used, and what it follows from. */
export type ReadyDate = { readonly date: CalendarDate; readonly because: 'approval' | 'start' };

/** Approval of the full business case, or the later start of the works, and the time that they take. */
export function readyDate(scheme: Capital): ReadyDate | undefined {
  const approval = fullApproval(scheme)?.date;
  const { starts, buildTime } = scheme;
  if (approval === undefined || buildTime === undefined) return undefined;
  const later = starts !== undefined && compareDates(approval, starts.value) < 0;
  const date = laterBy(later ? starts.value : approval, buildTime.value);
  return date && { date, because: later ? 'start' : 'approval' };
}
