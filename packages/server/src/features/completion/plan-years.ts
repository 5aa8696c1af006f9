import { type Plan, yearsBetween, yearText } from '@stplan/model';

/** Longer plans than this are none; a header of all their years would not be read. */
const MOST_YEARS = 12;

/** The years of a plan as they stand in a header, its baseline first; empty for a plan without a period. */
export function planYears(plan: Plan | undefined): readonly string[] {
  const { baseline, period } = plan?.definition ?? {};
  if (period === undefined) return [];
  const { first, last } = period.value;
  const from = baseline !== undefined && baseline.value.start < first.start ? baseline.value : first;
  return yearsBetween(from, last).slice(0, MOST_YEARS).map(yearText);
}

/** The years that a plan decides on: those of its period, without the baseline. */
export function plannedYears(plan: Plan | undefined): readonly string[] {
  const first = plan?.definition?.period?.value.first;
  return first === undefined ? [] : planYears(plan).slice(planYears(plan).indexOf(yearText(first)));
}
