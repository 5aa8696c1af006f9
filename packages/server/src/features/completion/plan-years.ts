import { type FinancialYear, type Plan, yearText } from '@stplan/model';

/** Longer plans than this are none; a header of all their years would not be read. */
const MOST_YEARS = 12;

/** The years of a plan as they stand in a header, its baseline first; empty for a plan without a period. */
export function planYears(plan: Plan | undefined): readonly string[] {
  const { baseline, period } = plan?.definition ?? {};
  if (period === undefined) return [];
  const first = period.value.first.start;
  const last = period.value.last.start;
  const from = baseline?.value === undefined ? first : Math.min(startOf(baseline.value), first);
  const count = Math.min(last - from + 1, MOST_YEARS);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => yearText({ start: from + i }));
}

/** The years that a plan decides on: those of its period, without the baseline. */
export function plannedYears(plan: Plan | undefined): readonly string[] {
  const first = plan?.definition?.period?.value.first;
  return first === undefined ? [] : planYears(plan).slice(planYears(plan).indexOf(yearText(first)));
}

function startOf({ start }: FinancialYear): number {
  return start;
}
