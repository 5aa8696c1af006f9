export { explainFigure } from './explain/explain-figure.ts';
export type { Explanation } from './explain/explanation.ts';
export type { Figures } from './explain/figures.ts';
export type { FormulaRule } from './formula/problems.ts';
export { reconcile } from './reconcile.ts';
export type { Reconciliation } from './reconciliation.ts';
export type { Schedule, ScheduledMilestone } from './schedule/schedule.ts';
export { IDENTITY_ORDER } from './statement/statement-order.ts';
export { leavesOf } from './term/leaves.ts';
