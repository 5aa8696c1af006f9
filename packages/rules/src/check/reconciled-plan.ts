import type { Reconciliation } from '@stplan/reconcile';

/** A plan as it was reconciled: what a check needs of it. */
export type ReconciledPlan = Pick<
  Reconciliation,
  'plan' | 'statements' | 'findings' | 'schedule' | 'slips' | 'figures'
>;
