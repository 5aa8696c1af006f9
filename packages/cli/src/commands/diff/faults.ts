import type { StatementTurn } from '@stplan/reconcile';
import type { Comparison } from '@stplan/report';
import type { DiffFault } from './options.ts';

/** How figures come to fit less than they did. */
const LOOSENED: ReadonlySet<StatementTurn> = new Set<StatementTurn>(['stopped closing', 'further apart', 'found open']);

/** Whether a comparison has what can fail a run. */
export const hasFault: { readonly [F in DiffFault]: (comparison: Comparison) => boolean } = {
  weakened: ({ plans, dropped }) =>
    plans.some(({ difference }) => difference.changes.some(({ turn }) => turn === 'weakened')) ||
    dropped.some(({ commitments }) => commitments > 0),
  unreconciled: ({ plans, added }) =>
    plans.some(({ difference }) => difference.statements.some(({ turn }) => LOOSENED.has(turn))) ||
    added.some(({ open }) => open > 0),
};
