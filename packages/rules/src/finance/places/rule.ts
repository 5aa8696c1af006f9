import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/places',
  number: 'STP0107',
  severity: 'error',
  title: 'Places or sectors do not make up the footprint',
  identity: 'system',
  verdict: 'unexplained',
  where: (statement) => /-by-(place|sector)$/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the place, the sector or the footprint, or state the position of the member that is missing.',
});
