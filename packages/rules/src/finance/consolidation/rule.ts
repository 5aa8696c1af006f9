import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/consolidation',
  number: 'STP0115',
  severity: 'error',
  title: 'Trade between members does not cancel out',
  identity: 'consolidation',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'Look for a line between two members that only one of them states, or that names its counterparty on one side only.',
});
