import { stateComputed, stateOther } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'contract/do-nothing-agreement',
  number: 'STP0204',
  severity: 'error',
  title: 'Payer and payee have different do-nothing lines for the same money',
  identity: 'do-nothing agreement',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'Agree one growth assumption for the line, and correct the side that differs.',
  fixes: (statements, context) => [
    ...stateComputed(statements, context, 'State the first line’s figure on both sides'),
    ...stateOther(statements, context, 'State the second line’s figure on both sides'),
  ],
});
