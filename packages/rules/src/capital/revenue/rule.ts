import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { statementTitle } from '../../wording/statement-title.ts';
import { unexplainedText } from '../../wording/unexplained.ts';

export const rule = statementRule({
  id: 'capital/revenue',
  number: 'STP0403',
  severity: 'warning',
  title: 'Depreciation or capital charge does not follow from cost, life and rate',
  identity: 'capital',
  verdict: 'unexplained',
  where: (statement) => !/^\d*$/.test(statementPart(statement)),
  together: true,
  message: (statement) =>
    `${statementTitle(statement)}: cost, life and rate give ${sideTotal(statement.lhs, statement)}, but the plan states ${sideTotal(statement.rhs, statement)}: ${unexplainedText(statement)}.`,
  help: 'Correct the revenue consequence, the life or the rate.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what follows from cost, life and rate'),
});
