import { stateComputed } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { magnitude } from '../../wording/amount.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sideText } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'efficiency/full-year-effect',
  number: 'STP0304',
  severity: 'warning',
  title: 'The full-year effect of a scheme is never reached, or exceeded',
  identity: 'effect',
  verdict: ['exceeds', 'not-met'],
  where: (statement) => statementPart(statement).startsWith('full-year'),
  message: (statement) => {
    const { lhs, rhs, unexplained, verdict } = statement;
    const by = unexplained === undefined ? '' : ` by ${magnitude(unexplained, statement)}`;
    return `${statement.subject}: ${sideText(rhs, statement)}, but ${sideText(lhs, statement)}, which ${verdict === 'exceeds' ? 'exceeds it' : 'falls short'}${by}.`;
  },
  help: 'The full-year effect is net to the system, in a year in which the scheme runs for twelve months. Correct it, or the years.',
  fixes: (statements, context) => stateComputed(statements, context, 'State the full-year effect that the years show'),
});
