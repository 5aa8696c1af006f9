import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { periodWords } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'finance/expectation',
  number: 'STP0119',
  severity: 'error',
  title: 'The plan’s own expectation does not hold',
  identity: 'expectation',
  verdict: ['unexplained', 'not-met', 'exceeds'],
  message: (statement) => {
    const { subject, lhs, rhs, unexplained, reason } = statement;
    const by = unexplained === undefined ? '' : `, off by ${magnitude(unexplained, statement)}`;
    const figures =
      lhs.length === 0 ? '' : `: it is ${sideTotal(lhs, statement)} against ${sideTotal(rhs, statement)}${by}`;
    const words = reason === undefined ? '' : ` (“${reason}”)`;
    return `Expected${periodWords(statement)}: ${subject}${words}${figures}.`;
  },
  help: 'Put the figures right, or change the expectation if it no longer holds.',
});
