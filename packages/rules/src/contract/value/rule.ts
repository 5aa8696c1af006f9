import { stateComputed, stateOther } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { subjectTitle } from '../../wording/subject-title.ts';
import { unexplainedText } from '../../wording/unexplained.ts';

export const rule = statementRule({
  id: 'contract/value',
  number: 'STP0201',
  severity: 'error',
  title: 'Commissioner and provider have different values for the same contract',
  identity: 'contract value',
  verdict: 'unexplained',
  together: true,
  message: (statement, { plan }) => {
    const [commissioner = 'the commissioner', provider = 'the provider'] = statement.organisations ?? [];
    return `${subjectTitle(statement, plan)}: the provider’s figure (${provider}) is ${sideTotal(statement.lhs, statement)}, the commissioner’s (${commissioner}) ${sideTotal(statement.rhs, statement)}: ${unexplainedText(statement)}.`;
  },
  help: 'Agree one value, or name the scheme that one side counts and the other does not.',
  fixes: (statements, context) => [
    ...stateComputed(statements, context, 'State the provider’s figure on both sides'),
    ...stateOther(statements, context, 'State the commissioner’s figure on both sides'),
  ],
});
