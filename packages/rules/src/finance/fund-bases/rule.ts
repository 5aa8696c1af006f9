import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/fund-bases',
  number: 'STP0104',
  severity: 'error',
  title: 'Between a figure before and the same including the fund lies something else than the fund',
  identity: 'control total',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'Correct the figure that is not right, or state the fund that lies between them.',
  fixes: (statements, context) => stateComputed(statements, context, 'State it with the fund'),
});
