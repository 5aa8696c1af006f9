import { type RuleContext, statementRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { sideTotal } from '../../wording/side-total.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { isQuarterOfRound } from '../quarter-of-round.ts';

/** Only the income of the fund, one finding for all its quarters; savings and other money have profiles of their own. */
export const rule = statementRule({
  id: 'finance/fund-phasing',
  number: 'STP0144',
  severity: 'warning',
  title: 'The fund’s income does not fall over the quarters as the round pays it',
  identity: 'phasing',
  verdict: 'unexplained',
  where: isQuarterOfRound,
  message(statement, { statements, plan }: RuleContext) {
    const quarters = statements.filter((one) => isQuarterOfRound(one) && one.subject === statement.subject);
    const stated = listed(quarters.map((one) => sideTotal(one.rhs, one)));
    const paid = listed(quarters.map((one) => sideTotal(one.lhs, one)));
    return `${titleOf(statement.subject, plan)} falls over the quarters as ${stated}, but the round pays ${paid}.`;
  },
  help: 'Take the shares of the round, or accept this with what has been agreed instead.',
});
