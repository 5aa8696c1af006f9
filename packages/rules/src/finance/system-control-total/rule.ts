import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { isOfOrganisation } from '../../wording/of-organisation.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { subjectTitle } from '../../wording/subject-title.ts';

export const rule = statementRule({
  id: 'finance/system-control-total',
  number: 'STP0108',
  severity: 'error',
  title: 'The NHS organisations together miss the system control total',
  identity: 'control total',
  verdict: 'not-met',
  where: (statement, context) => !isOfOrganisation(statement, context),
  message: (statement, { plan }) => {
    const { lhs, rhs, reason, unexplained } = statement;
    const missed = unexplained === undefined ? '' : ` by ${magnitude(unexplained, statement)}`;
    const more = reason === undefined ? '' : `; ${reason}`;
    return `${subjectTitle(statement, plan)}: the NHS organisations plan ${sideTotal(lhs, statement)} together against a system control total of ${sideTotal(rhs, statement)}: not met${missed}${more}.`;
  },
  help: 'Close the gap in the organisations that miss theirs, or agree an offset between organisations and state it as a transfer.',
});
