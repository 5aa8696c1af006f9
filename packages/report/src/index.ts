export { renderReport } from './render-report.tsx';
export type { ReportInput, ScheduledMilestone } from './report-input.ts';
