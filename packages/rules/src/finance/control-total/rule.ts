import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { isOfOrganisation } from '../../wording/of-organisation.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { fundWords } from '../fund-words.ts';
import { refusedRow } from '../refused-control-total.ts';

export const rule = statementRule({
  id: 'finance/control-total',
  number: 'STP0102',
  severity: 'error',
  title: 'The planned position misses the control total',
  identity: 'control total',
  verdict: 'not-met',
  // one that was rejected, or not offered, is no target that the organisation took on
  where: (statement, context) =>
    isOfOrganisation(statement, context) && refusedRow(statement.subject, context.plan) === undefined,
  message: (statement, { plan }) => {
    const { lhs, rhs, reason, unexplained } = statement;
    const missed = unexplained === undefined ? '' : ` by ${magnitude(unexplained, statement)}`;
    const more = reason === undefined ? '' : `; ${reason}`;
    return `${fundWords(statement, plan)} is ${sideTotal(lhs, statement)} against a control total of ${sideTotal(rhs, statement)}: not met${missed}${more}.`;
  },
  help: 'Plan the savings that are missing as schemes, or record that the control total is rejected and plan without the fund.',
});
