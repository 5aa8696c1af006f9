import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { subjectTitle } from '../../wording/subject-title.ts';
import { refusedRow } from '../refused-control-total.ts';

export const rule = statementRule({
  id: 'finance/savings-needed',
  number: 'STP0105',
  severity: 'error',
  title: 'The schemes save less than the control total needs',
  identity: 'savings needed',
  verdict: 'not-met',
  where: ({ subject }, { plan }) => refusedRow(subject, plan) === undefined,
  message: (statement, { plan }) => {
    const { lhs, rhs, unexplained } = statement;
    const short = unexplained === undefined ? '' : `: ${magnitude(unexplained, statement)} is not in any scheme`;
    return `${subjectTitle(statement, plan)}: the control total needs own savings of ${sideTotal(rhs, statement)}, the plan’s schemes save ${sideTotal(lhs, statement)}${short}.`;
  },
  help: 'State the schemes that save the rest, or name the amount as unidentified savings.',
});
