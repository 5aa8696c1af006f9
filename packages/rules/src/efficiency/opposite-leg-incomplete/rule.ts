import { splitLeg } from '../../fix/split-leg.ts';
import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'efficiency/opposite-leg-incomplete',
  number: 'STP0302',
  severity: 'warning',
  title: 'The other side of a saving is not split into income and cost',
  identity: 'double count',
  verdict: 'incomplete',
  together: true,
  message: (statement) =>
    `${statementTitle(statement)}: ${statement.reason ?? 'a figure is missing'}, so it cannot be told whether the saving is counted twice.`,
  help: 'Split the row: income lost with the other organisation, and own cost released.',
  fixes: splitLeg,
});
