import { statementRule } from '../../rule/index.ts';
import { magnitude, toleranceText } from '../../wording/amount.ts';
import { signedSum } from '../../wording/signed-sum.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { subjectTitle } from '../../wording/subject-title.ts';

export const rule = statementRule({
  id: 'finance/staff-above-pay',
  number: 'STP0147',
  severity: 'warning',
  title: 'The staff of an organisation cost more than its pay lines hold',
  identity: 'workforce',
  verdict: 'exceeds',
  where: (statement) => statementPart(statement) === 'pay-lines',
  together: true,
  message(statement, { plan }) {
    const { lhs, rhs, unexplained } = statement;
    const [staff, pay] = [signedSum(lhs), signedSum(rhs)];
    if (staff === undefined || pay === undefined || unexplained === undefined) return '';
    return `${subjectTitle(statement, plan)}: the staff listed come to ${magnitude(staff, statement)} at their average cost, but the pay lines hold ${magnitude(pay, statement)}: ${magnitude(unexplained, statement)} more${toleranceText(statement)}.`;
  },
  help: 'Correct the number of staff or their average cost, or mark the cost lines that are pay as well with the word “pay”.',
});
