import { statementRule } from '../../rule/index.ts';
import { subjectTitle } from '../../wording/subject-title.ts';

export const rule = statementRule({
  id: 'finance/control-total-basis',
  number: 'STP0103',
  severity: 'error',
  title: 'Plan and control total are on different fund bases',
  identity: 'control total',
  verdict: 'incomparable',
  together: true,
  message: (statement, { plan }) =>
    `${subjectTitle(statement, plan)}: the plan cannot be compared with the control total: ${statement.reason ?? 'one counts the fund, the other does not'}.`,
  help: 'State the control total and the planned position on the same basis: both including fund, or both before fund.',
});
