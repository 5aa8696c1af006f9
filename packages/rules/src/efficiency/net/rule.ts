import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'efficiency/net',
  number: 'STP0303',
  severity: 'error',
  title: 'The net of a scheme is not the sum of its rows',
  identity: 'effect',
  verdict: 'unexplained',
  where: (statement) => /^(net|saves|costs|receives)/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the row or the net. Net to the system is the cost that is released, not what one side saves.',
  fixes: (statements, context) => stateComputed(statements, context),
});
