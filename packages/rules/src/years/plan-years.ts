import type { Plan } from '@stplan/model';

/** The financial years of a plan's period by their first calendar year, in order; none when it states no period. */
export function planYears({ definition }: Plan): number[] {
  const period = definition?.period?.value;
  if (period === undefined) return [];
  const length = Math.max(period.last.start - period.first.start + 1, 0);
  return Array.from({ length }, (_, index) => period.first.start + index);
}
