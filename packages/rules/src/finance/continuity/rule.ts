import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/continuity',
  number: 'STP0148',
  severity: 'error',
  title: 'This version does not start where the one before ended',
  identity: 'continuity',
  verdict: 'unexplained',
  message: sumMessage,
  help: 'Name what changed in an adjustment with its amount and its reason, or correct one of the two figures.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what the version before ended with'),
});
