import { statementRule } from '../../rule/index.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'contract/tie',
  number: 'STP0203',
  severity: 'error',
  title: 'The do-nothing line and the schemes in a contract do not make up its value',
  identity: 'contract tie',
  verdict: 'unexplained',
  together: true,
  message: sumMessage,
  help: 'A contract stands at the planned level: the do-nothing line plus the effects of the schemes under “includes”. Correct the line, the value, or what it includes.',
});
