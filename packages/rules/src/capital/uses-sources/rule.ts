import { nameCapitalRemainder } from '../../fix/capital-remainder.ts';
import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'capital/uses-sources',
  number: 'STP0401',
  severity: 'error',
  title: 'The sources of a capital scheme do not pay for its uses',
  identity: 'capital',
  verdict: 'unexplained',
  where: (statement) => /^\d*$/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'State the source that pays the rest, in its year, or correct the cost.',
  fixes: nameCapitalRemainder,
});
