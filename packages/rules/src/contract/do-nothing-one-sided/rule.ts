import { periodText } from '@stplan/model';
import { statementRule } from '../../rule/index.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { statementTitle } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'contract/do-nothing-one-sided',
  number: 'STP0206',
  severity: 'warning',
  title: 'Only one of two members states the trade between them',
  identity: 'do-nothing agreement',
  verdict: 'incomplete',
  together: true,
  message: (statement) => {
    const { lhs, rhs, period, organisations = [] } = statement;
    const [payer, payee] = organisations;
    const [received, paid] = [lhs, rhs].map((side) => sideTotal(side, statement));
    const year = period === undefined ? '' : ` ${periodText(period)}`;
    if (payer === undefined || payee === undefined) return `${statementTitle(statement)}: one side does not state it.`;
    return lhs.some(({ value }) => value === undefined)
      ? `Do nothing${year}: ${payer} plans ${paid} of cost with ${payee}, but ${payee} states no income from ${payer}.`
      : `Do nothing${year}: ${payee} plans ${received} of income from ${payer}, but ${payer} states no cost with ${payee}.`;
  },
  help: 'State the line on the other side too, with its counterparty, so that the two can be compared and cancel in the system.',
});
