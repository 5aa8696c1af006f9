import { periodText } from '@stplan/model';
import { stateComputed, stateOther } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { unexplainedText } from '../../wording/unexplained.ts';

export const rule = statementRule({
  id: 'contract/do-nothing-agreement',
  number: 'STP0204',
  severity: 'error',
  title: 'Payer and payee have different do-nothing lines for the same money',
  identity: 'do-nothing agreement',
  verdict: 'unexplained',
  together: true,
  message: (statement) => {
    const { lhs, rhs, period } = statement;
    const [payer = 'the payer', payee = 'the payee'] = statement.organisations ?? [];
    const year = period === undefined ? '' : ` ${periodText(period)}`;
    return `Do nothing${year}: ${payee} plans ${sideTotal(lhs, statement)} of income from ${payer}, but ${payer} plans ${sideTotal(rhs, statement)} of cost with ${payee}: ${unexplainedText(statement)}.`;
  },
  help: 'Agree one growth assumption for the line, and correct the side that differs.',
  fixes: (statements, context) => [
    ...stateComputed(statements, context, 'State the first line’s figure on both sides'),
    ...stateOther(statements, context, 'State the second line’s figure on both sides'),
  ],
});
