import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';
import { sideText } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/shared-trade',
  number: 'STP0116',
  severity: 'warning',
  title: 'Members trade more with a shared organisation than its share can bear',
  identity: 'consolidation',
  verdict: 'exceeds',
  message: (statement) =>
    `${statementTitle(statement)}: ${sideText(statement.lhs, statement)}, but ${sideText(statement.rhs, statement)}${statement.reason === undefined ? '' : `: ${statement.reason}`}.`,
  help: 'Bring the declared share to the share by income, or look for a contract that stands in two footprints.',
});
