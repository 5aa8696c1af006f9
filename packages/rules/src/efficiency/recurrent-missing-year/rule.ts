import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'efficiency/recurrent-missing-year',
  number: 'STP0305',
  severity: 'error',
  title: 'A recurrent effect is missing from a later year',
  identity: 'effect',
  verdict: 'incomplete',
  together: true,
  message: (statement) => `${statementTitle(statement)}: ${statement.reason ?? 'a later year states none'}.`,
  help: 'State the effect of every year to the end of the plan, or call the scheme non-recurrent.',
});
