import { statementRule } from '../../rule/index.ts';
import { subjectTitle } from '../../wording/subject-title.ts';

export const rule = statementRule({
  id: 'contract/one-sided',
  number: 'STP0202',
  severity: 'warning',
  title: 'A contract has the value of one side only',
  identity: 'contract value',
  verdict: 'incomplete',
  together: true,
  message: (statement, { plan }) =>
    `${subjectTitle(statement, plan)}: ${statement.reason ?? 'one side does not state its value'}, so the two sides cannot be compared.`,
  help: 'State what the other side has in its own plan, even if it is the same figure.',
});
