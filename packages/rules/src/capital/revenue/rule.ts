import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'capital/revenue',
  number: 'STP0403',
  severity: 'warning',
  title: 'Depreciation or capital charge does not follow from cost, life and rate',
  identity: 'capital',
  verdict: 'unexplained',
  where: (statement) => !/^\d*$/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the revenue consequence, the life or the rate.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what follows from cost, life and rate'),
});
