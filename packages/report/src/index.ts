export { type CheckedPlans, reportInput } from './reading/plan-input.ts';
export { VERDICT_WORDS } from './reading/verdicts.ts';
export { renderReport } from './render-report.tsx';
export type { ReportInput, ScheduledMilestone } from './report-input.ts';
export { IDENTITY_TITLES } from './sections/reconciliation/statement-groups.ts';
