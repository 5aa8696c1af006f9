import { bracketedCosts, takeBracketsOff } from '../../fix/bracketed-costs.ts';
import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { isPercentage, isStepOfTime } from '../../wording/kinds-of-table.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/table',
  number: 'STP0110',
  severity: 'error',
  title: 'A printed total is not the sum of its rows',
  identity: 'table',
  verdict: 'unexplained',
  where: (statement) =>
    !isPercentage(statement) && !isStepOfTime(statement) && !/^(uses|sources)-/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: (statement) =>
    bracketedCosts(statement).length > 0
      ? 'Take the brackets off the costs: a cost is written without them, as cost "Pay" 60.0. In brackets it is a cost below nought, which improves the position; without brackets these rows come to the total.'
      : 'Correct the row that is not right, add the one that is missing, or correct the total.',
  fixes: (statements, context) => [...takeBracketsOff(statements, context), ...stateComputed(statements, context)],
});
