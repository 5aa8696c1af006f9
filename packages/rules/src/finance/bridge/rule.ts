import { nameRemainder } from '../../fix/named-remainder.ts';
import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { bridgeParts } from '../../wording/bridge-parts.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { subjectTitle } from '../../wording/subject-title.ts';
import { unexplainedText } from '../../wording/unexplained.ts';

export const rule = statementRule({
  id: 'finance/bridge',
  number: 'STP0101',
  severity: 'error',
  title: 'The way from do nothing to planned does not add up',
  identity: 'bridge',
  verdict: 'unexplained',
  together: true,
  message: (statement, { plan }) => {
    const { lhs, rhs, reason } = statement;
    const leave = lhs.length === 1 ? 'leaves' : 'leave';
    return `${subjectTitle(statement, plan)}: ${bridgeParts(statement)} ${leave} ${sideTotal(lhs, statement)}, but the plan states ${sideTotal(rhs, statement)}: ${unexplainedText(statement)}${reason === undefined ? '' : `; ${reason}`}.`;
  },
  help: ({ difference }) =>
    difference !== undefined && difference.n < 0n
      ? 'State the scheme, fund or transfer that closes it, name the remainder in a residual row, or correct the planned figure.'
      : 'The parts give more than the plan states: state the investment or cost that takes it up, or correct the planned figure.',
  fixes: (statements, context) => [
    ...nameRemainder(statements, context),
    ...stateComputed(statements, context, 'State the planned position that the parts give'),
  ],
});
