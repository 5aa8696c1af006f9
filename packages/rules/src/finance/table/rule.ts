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
  help: 'Correct the row that is not right, add the one that is missing, or correct the total.',
  fixes: (statements, context) => stateComputed(statements, context),
});
