import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'contract/activity',
  number: 'STP0205',
  severity: 'error',
  title: 'Contracted activity and the schemes outside the contract do not make up the plan',
  identity: 'contract activity',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'Name the scheme that closes the difference, put it under “includes” if the contract counts it already, or correct the activity.',
  fixes: (statements, context) => stateComputed(statements, context),
});
