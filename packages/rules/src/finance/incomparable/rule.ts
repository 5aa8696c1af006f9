import { IDENTITY_ORDER } from '@stplan/reconcile';
import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'finance/incomparable',
  number: 'STP0109',
  severity: 'error',
  title: 'Figures that belong together differ in basis, scope or unit',
  // Control totals have a rule of their own.
  identity: IDENTITY_ORDER.filter((identity) => identity !== 'control total'),
  verdict: 'incomparable',
  together: true,
  message: (statement) =>
    `${statementTitle(statement)}: the figures cannot be compared${statement.reason === undefined ? '' : `: ${statement.reason}`}.`,
  help: 'Bring both to the same basis (annual, incremental, accumulated), the same sectors and the same unit, or state that they are different figures.',
});
