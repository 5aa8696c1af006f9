import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { periodWords } from '../../wording/statement-title.ts';
import { sideText } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'efficiency/part-year',
  number: 'STP0307',
  severity: 'warning',
  title: 'The first year saves more than its months allow',
  identity: 'part-year effect',
  verdict: 'exceeds',
  message: (statement) => {
    const { lhs, rhs, unexplained, reason = 'it does not run for the whole year' } = statement;
    const by = unexplained === undefined ? '' : `, ${magnitude(unexplained, statement)} less`;
    return `${sideText(rhs, statement)}${periodWords(statement)}, but ${reason}: at the pace of the year after that allows ${sideTotal(lhs, statement)}${by}.`;
  },
  help: 'Bring the first year down, or the start forward. If the effect really comes early (a ramp or a season), accept this with the reason.',
  fixes: (statements, context) => stateComputed(statements, context, 'State what its months allow'),
});
