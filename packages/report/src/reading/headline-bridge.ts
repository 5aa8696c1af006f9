import type { Bridge } from './bridge.ts';
import type { ReportView } from './report-view.ts';

/** The bridge that the paper leads with: the footprint's, or else the first subject's, in its last year. */
export function headlineBridge({ bridges, plan }: ReportView): Bridge | undefined {
  const leading = bridges.filter(({ subject }) => subject === (plan.footprint?.name ?? bridges[0]?.subject));
  const candidates = leading.length > 0 ? leading : bridges.filter(({ subject }) => subject === bridges[0]?.subject);
  return candidates[candidates.length - 1];
}
