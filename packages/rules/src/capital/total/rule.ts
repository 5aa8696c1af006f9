import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'capital/total',
  number: 'STP0402',
  severity: 'error',
  title: 'The total of a capital scheme is not the sum of its rows',
  identity: 'table',
  verdict: 'unexplained',
  where: (statement) => /^(uses|sources)-/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the row that is not right, add the one that is missing, or correct the total.',
  fixes: (statements, context) => stateComputed(statements, context),
});
