import { type Exact, formatQuantity, times, ZERO } from '@stplan/model';
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
  fixes: ([statement], { plan, texts }) => {
    const shares = plan.round?.fundPhasing?.value ?? [];
    const origin = statement?.rhs[0]?.origin;
    if (origin?.form !== 'stated') return [];
    const { file, start, end } = origin.span;
    const found = [...(texts.get(file)?.slice(start, end) ?? '').matchAll(/\d+(?:\.\d+)?%/g)];
    if (found.length !== shares.length) return [];
    const edits = found.map(({ index, 0: words }, at) => ({
      span: { file, start: start + index, end: start + index + words.length },
      text: shareText(shares[at] ?? ZERO),
    }));
    return [{ title: 'Take the shares of the round', safe: false, edits }];
  },
});

function shareText(share: Exact): string {
  const digits = [0, 1, 2].find((count) => isWhole(times(share, { n: 10n ** BigInt(count + 2), d: 1n }))) ?? 2;
  return formatQuantity(share, {}, { scale: '%', digits });
}

function isWhole({ n, d }: Exact): boolean {
  return n % d === 0n;
}
