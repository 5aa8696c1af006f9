import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/basis',
  number: 'STP0113',
  severity: 'error',
  title: 'The same effect on two bases is not the same',
  identity: 'basis',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'What is new in each year adds up to the annual effect; an accumulated figure grows by it. Correct the row that does not follow.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what the other basis gives'),
});
