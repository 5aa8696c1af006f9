import { mirrorLeg } from '../../fix/mirrored-leg.ts';
import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';
import { figuresText } from '../../wording/sum-message.ts';
import { unexplainedText } from '../../wording/unexplained.ts';

export const rule = statementRule({
  id: 'efficiency/double-count',
  number: 'STP0301',
  severity: 'error',
  title: 'What one member saves on another is not what the other loses',
  identity: 'double count',
  verdict: 'unexplained',
  together: true,
  message: (statement) => {
    const { lhs } = statement;
    const between =
      lhs.length === 1
        ? `${figuresText(lhs, statement)} has no row on the other side`
        : `${figuresText(lhs, statement)} do not cancel`;
    return `${statementTitle(statement)}: ${between}: ${unexplainedText(statement)}.`;
  },
  help: 'State the other side’s row: income lost by the provider for what the commissioner saves; the cost that the provider releases is a row of its own.',
  fixes: mirrorLeg,
});
