export { compareStates, type PlanState } from './difference/compare-states.ts';
export { type LineRun, lineRuns, loneTexts, planText, sideText, whatText } from './difference/compared-words.ts';
export type { ComparedPlan, ComparedSide, Comparison, LonePlan } from './difference/comparison.ts';
export { comparisonJson } from './difference/comparison-json.ts';
export { type ComparisonExtras, renderComparison } from './difference/render-comparison.tsx';
export { type NationalPlan, nationalPlan } from './national/national-plan.ts';
export { renderNational } from './national/render-national.tsx';
export type { Block } from './outline/block.ts';
export { paperOutline } from './outline/paper-outline.tsx';
export { type CheckedPlans, reportInput } from './reading/plan-input.ts';
export { type SourcePlace, type SourcePlaces, sourcePlaces } from './reading/source-places.ts';
export { VERDICT_WORDS } from './reading/verdicts.ts';
export { renderReport } from './render-report.tsx';
export type { ReportInput, ScheduledMilestone } from './report-input.ts';
export { type PlanOutcomes, renderScenarios } from './scenarios/render-scenarios.tsx';
export { GLOSSARY_TERMS } from './sections/annex/glossary-terms.ts';
export { IDENTITY_TITLES } from './sections/reconciliation/statement-groups.ts';
export { ofOrganisation } from './selection/of-organisation.ts';
export { type Audience, type ReportSelection, selectionOf } from './selection/report-selection.ts';
export {
  cellsOf,
  digitsFor,
  ownerText,
  planTitle,
  scenarioText,
  yearHeads,
} from './words/scenario-words.ts';
