import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/forecast',
  number: 'STP0140',
  severity: 'error',
  title: 'The forecast is not what has happened and the plan to go',
  identity: 'actuals',
  verdict: 'unexplained',
  message: sumMessage,
  help: 'State the recovery that the forecast relies on as a recovery row, or bring the forecast to the actual position and the rest of the plan.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what has happened and the plan to go'),
});
