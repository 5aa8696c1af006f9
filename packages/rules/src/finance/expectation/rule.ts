import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { periodWords } from '../../wording/statement-title.ts';

export const rule = statementRule({
  id: 'finance/expectation',
  number: 'STP0119',
  severity: 'error',
  title: 'The plan’s own expectation does not hold',
  identity: 'expectation',
  verdict: ['unexplained', 'not-met', 'exceeds'],
  message: (statement) => {
    const { subject, inFigures, unexplained, reason } = statement;
    const by = unexplained === undefined ? '' : `, off by ${magnitude(unexplained, statement)}`;
    const figures =
      inFigures === undefined || inFigures === subject
        ? by
        : `: ${inFigures}${inFigures.includes(', that is') ? ',' : ''} does not hold${by}`;
    const words = reason === undefined ? '' : ` (“${reason}”)`;
    return `Expected${periodWords(statement)}: ${subject}${words}${figures}.`;
  },
  help: 'Put the figures right, or change the expectation if it no longer holds.',
});
