import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'contract/do-nothing-one-sided',
  number: 'STP0206',
  severity: 'warning',
  title: 'Only one of two members states the trade between them',
  identity: 'do-nothing agreement',
  verdict: 'incomplete',
  together: true,
  message: (statement) => `${statementTitle(statement)}: ${statement.reason ?? 'one side does not state it'}.`,
  help: 'State the line on the other side too, with its counterparty, so that the two can be compared and cancel in the system.',
});
