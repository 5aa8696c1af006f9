export { type DifferencePlaces, differencePlaces } from './difference/difference-places.ts';
export type { DifferenceValue } from './difference/difference-value.ts';
export type {
  Change,
  Direction,
  ForecastChange,
  PlanDifference,
  PositionChange,
  PositionMeasureName,
  StatementChange,
  StatementTurn,
  Turn,
  YearAmount,
} from './difference/plan-difference.ts';
export { isSamePlan, planDifference } from './difference/plan-difference-of.ts';
export {
  type DifferenceGroup,
  type DifferenceLine,
  type DifferencePage,
  type DifferenceSubject,
  differencePage,
} from './difference/words/difference-page.ts';
export { explainFigure } from './explain/explain-figure.ts';
export type { Explanation } from './explain/explanation.ts';
export type { Figures } from './explain/figures.ts';
export type { FormulaRule } from './formula/problems.ts';
export { type ReconcileOptions, reconcile } from './reconcile.ts';
export type { Reconciliation } from './reconciliation.ts';
export type {
  ScenarioControlTotal,
  ScenarioDelta,
  ScenarioOutcome,
  ScenarioSlip,
} from './scenario/scenario-outcome.ts';
export { scenarioOutcomes } from './scenario/scenario-outcomes.ts';
export type { Misfit } from './scenario/scenario-plan.ts';
export { scenarioRemarks } from './scenario/scenario-remarks.ts';
export { type ScenarioPart, type ScenarioRow, scenarioRows, scenarioYears } from './scenario/scenario-rows.ts';
export type { MovedAmount } from './schedule/moved-amounts.ts';
export type { Schedule, ScheduledMilestone } from './schedule/schedule.ts';
export type { MovedScheme, Slips, SupposedSlip } from './schedule/slips.ts';
export { type Waiting, waitingFor } from './schedule/waiting.ts';
export { IDENTITY_ORDER } from './statement/statement-order.ts';
export { leavesOf } from './term/leaves.ts';
export { type ActualToDate, actualToDate } from './track/actual-to-date.ts';
export type { MilestoneTrack, TrackedMilestone } from './track/milestone-track.ts';
export type { OutturnTrack } from './track/outturn-track.ts';
export type { SavingsTrack, SchemeTrack } from './track/savings-track.ts';
export { type Track, trackOf } from './track/track.ts';
