import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { isStepOfTime } from '../../wording/kinds-of-table.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/opening-closing',
  number: 'STP0111',
  severity: 'error',
  title: 'Opening and change do not make the closing figure, or the closing figure is not the next opening',
  identity: 'table',
  verdict: 'unexplained',
  where: isStepOfTime,
  together: true,
  message: sumMessage,
  help: 'Bring the three to one version: what is there before, what changes, and what is there after.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what opening and change come to'),
});
