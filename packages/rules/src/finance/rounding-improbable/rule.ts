import { IDENTITY_ORDER } from '@stplan/reconcile';
import { statementRule } from '../../rule/index.ts';
import { magnitude, toleranceText } from '../../wording/amount.ts';
import { statementTitle } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'finance/rounding-improbable',
  number: 'STP0121',
  severity: 'info',
  title: 'A difference that rounding allows is larger than rounding makes likely',
  identity: IDENTITY_ORDER,
  verdict: 'within-rounding',
  where: ({ improbable }) => improbable,
  message: (statement) => {
    const { difference, lhs, rhs } = statement;
    const size = difference === undefined ? 'The difference' : magnitude(difference, statement);
    return `${statementTitle(statement)}: ${size} of difference could be rounding${toleranceText(statement)}, but with ${lhs.length + rhs.length} figures so much is improbable.`;
  },
  help: 'Compare the figures with their unrounded source; a small amount may be missing.',
});
