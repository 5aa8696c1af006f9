import {
  type CalendarDate,
  type Commitment,
  compareDates,
  endDate,
  type Plan,
  type Priority,
  startDate,
  yearOfPeriod,
  yearPeriod,
} from '@stplan/model';
import { planYears } from '../years/plan-years.ts';
import { answersTo } from './access-priorities.ts';
import { plannedPoints } from './trajectory-points.ts';

/** Promises that end before the round does, with the priorities that only they answer. */
export type EndingPromise = {
  readonly commitments: readonly [Commitment, ...Commitment[]];
  readonly priorities: readonly Priority[];
  /** The years of the round, by their first calendar year, of which none of them speaks. */
  readonly years: readonly number[];
};

/** The promises about some priorities that all end before a year of the round which the plan covers. */
export function endingPromises(priorities: readonly Priority[], plan: Plan): EndingPromise[] {
  const found = new Map<string, EndingPromise>();
  for (const priority of priorities) {
    const [first, ...more] = answersTo(plan, priority);
    if (first === undefined) continue;
    const commitments = [first, ...more] as const;
    const years = roundYears(plan).filter((year) => commitments.every((one) => endsBefore(one, year)));
    if (years.length === 0) continue;
    const key = commitments.map(({ name }) => name).join(' ');
    const before = found.get(key)?.priorities ?? [];
    found.set(key, { commitments, years, priorities: [...before, priority] });
  }
  return [...found.values()];
}

/** A promise that names no day holds for good. */
function endsBefore({ due, target, trajectory }: Commitment, year: number): boolean {
  const last = trajectory && plannedPoints(trajectory).at(-1)?.period;
  const days = [due?.value, target?.value.by, last && endDate(last)].filter((day): day is CalendarDate => !!day);
  return days.length > 0 && days.every((day) => compareDates(day, startDate(yearPeriod(year))) < 0);
}

/** The years that both the round and the plan speak of. */
function roundYears(plan: Plan): number[] {
  const own = new Set(planYears(plan));
  const years = (plan.round?.period?.value ?? []).map((period) => yearOfPeriod(period).start);
  return [...new Set(years)].filter((year) => own.has(year));
}
