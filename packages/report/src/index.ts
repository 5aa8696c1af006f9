export { type LineRun, lineRuns, loneTexts, planText, sideText, whatText } from './difference/compared-words.ts';
export type { ComparedPlan, ComparedSide, Comparison, LonePlan } from './difference/comparison.ts';
export { comparisonJson } from './difference/comparison-json.ts';
export { renderComparison } from './difference/render-comparison.tsx';
export { type CheckedPlans, reportInput } from './reading/plan-input.ts';
export { VERDICT_WORDS } from './reading/verdicts.ts';
export { renderReport } from './render-report.tsx';
export type { ReportInput, ScheduledMilestone } from './report-input.ts';
export { IDENTITY_TITLES } from './sections/reconciliation/statement-groups.ts';
