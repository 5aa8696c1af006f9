import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { fundWords } from '../fund-words.ts';
import { refusedRow } from '../refused-control-total.ts';

/** How far a plan stays behind a control total that the organisation rejected or was not offered. */
export const rule = statementRule({
  id: 'finance/control-total-refused',
  number: 'STP0158',
  severity: 'info',
  title: 'The planned position is below a control total that was not accepted',
  identity: ['control total', 'savings needed'],
  verdict: 'not-met',
  where: ({ subject }, { plan }) => refusedRow(subject, plan) !== undefined,
  together: true,
  message: (statement, { plan }) => {
    const { subject, lhs, rhs, identity, unexplained } = statement;
    const decision = refusedRow(subject, plan)?.acceptance?.decision;
    const by = unexplained === undefined ? '' : `, ${magnitude(unexplained, statement)} less`;
    const target = identity === 'control total' ? 'the control total' : 'what the control total would need in savings';
    const own = identity === 'control total' ? fundWords(statement, plan) : `${subject}: own savings`;
    return `${own} is ${sideTotal(lhs, statement)} against ${target} of ${sideTotal(rhs, statement)}${by}; that was ${decision}, so the plan need not meet it and gets nothing from the fund.`;
  },
  help: 'Nothing has to be done. Once a control total is agreed, state it with its date.',
});
