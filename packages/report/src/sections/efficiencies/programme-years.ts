import type { ReportView } from '../../reading/report-view.ts';

/** The years in which any scheme has an effect. */
export function programmeYears({ schemes }: ReportView): number[] {
  return [...new Set(schemes.flatMap(({ yearly }) => [...yearly.keys()]))].sort((a, b) => a - b);
}
