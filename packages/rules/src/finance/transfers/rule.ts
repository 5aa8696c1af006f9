import { statePart } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';
import { sideText } from '../../wording/sum-message.ts';
import { unexplainedText } from '../../wording/unexplained.ts';

export const rule = statementRule({
  id: 'finance/transfers',
  number: 'STP0114',
  severity: 'error',
  title: 'What one side pays is not what the other receives, or not what comes back',
  identity: 'transfers',
  verdict: 'unexplained',
  together: true,
  message: (statement) =>
    `${statementTitle(statement)}: ${sideText(statement.lhs, statement)}, but a transfer nets to nothing: ${unexplainedText(statement)}.`,
  help: 'State one amount with both its ends, and the repayment in its year.',
  fixes: (statements, context) =>
    statements.every(({ lhs, period }) => lhs.length === 2 && period !== undefined)
      ? [
          ...statePart(statements, context, 'State the first end’s amount at both', ({ lhs }) => lhs[1]),
          ...statePart(statements, context, 'State the second end’s amount at both', ({ lhs }) => lhs[0]),
        ]
      : [],
});
