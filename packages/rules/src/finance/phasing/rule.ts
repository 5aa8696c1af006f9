import { restInLastShare } from '../../fix/last-share.ts';
import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';
import { isQuarterOfRound } from '../quarter-of-round.ts';

export const rule = statementRule({
  id: 'finance/phasing',
  number: 'STP0118',
  severity: 'error',
  title: 'The parts of a year do not make up the year',
  identity: 'phasing',
  verdict: 'unexplained',
  // How the fund is paid by quarter is only a warning.
  where: (statement) => !isQuarterOfRound(statement),
  message: sumMessage,
  help: 'Correct the shares so that they come to 100%.',
  fixes: restInLastShare,
});
