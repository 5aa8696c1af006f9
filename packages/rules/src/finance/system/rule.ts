import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/system',
  number: 'STP0106',
  severity: 'error',
  title: 'The figure of a footprint, place or sector is not the sum of its organisations',
  identity: 'system',
  verdict: 'unexplained',
  where: (statement) => !/-by-(place|sector)$/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the total, or the organisation whose figure is of another version. A council or a shared organisation may be counted in one of them only.',
  fixes: (statements, context) => stateComputed(statements, context),
});
