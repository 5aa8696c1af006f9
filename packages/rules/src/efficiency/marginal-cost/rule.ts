import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'efficiency/marginal-cost',
  number: 'STP0306',
  severity: 'warning',
  title: 'Activity avoided at its price or marginal cost is not the saving',
  identity: 'effect',
  verdict: 'unexplained',
  where: (statement) => /^(price|cost-released)/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the activity, the price or the row: the commissioner saves at the price, the provider releases only what is variable by then.',
});
