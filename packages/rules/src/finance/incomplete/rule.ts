import type { IdentityName } from '@stplan/model';
import { IDENTITY_ORDER } from '@stplan/reconcile';
import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';

/** Where a missing figure has a rule of its own. */
const OWN: readonly IdentityName[] = ['contract value', 'do-nothing agreement', 'double count', 'effect'];

export const rule = statementRule({
  id: 'finance/incomplete',
  number: 'STP0122',
  severity: 'info',
  title: 'A sum cannot be checked because a figure is missing',
  identity: IDENTITY_ORDER.filter((identity) => !OWN.includes(identity)),
  verdict: 'incomplete',
  together: true,
  message: (statement) =>
    `${statementTitle(statement)} cannot be checked: ${statement.reason ?? 'a figure is not stated'}.`,
  help: 'State the figure, or leave the total out where its parts are not known.',
});
