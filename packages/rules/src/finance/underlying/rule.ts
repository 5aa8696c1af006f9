import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/underlying',
  number: 'STP0117',
  severity: 'warning',
  title: 'The underlying position does not lead into the next year',
  identity: 'underlying',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'Look for an effect that is called recurrent and is not, for carry-over of part-year schemes, and for do-nothing growth that starts from another year.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what follows from the year before'),
});
