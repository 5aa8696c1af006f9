import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { isPercentage } from '../../wording/kinds-of-table.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/percentage',
  number: 'STP0112',
  severity: 'warning',
  title: 'A printed percentage is not that of its figures',
  identity: 'table',
  verdict: 'unexplained',
  where: isPercentage,
  together: true,
  message: sumMessage,
  help: 'Correct the percentage, or say which base it is a percentage of.',
  fixes: (statements, context) => stateComputed(statements, context, 'State the percentage of its figures'),
});
