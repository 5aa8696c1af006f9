import type { Contract, Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { type TradeRow, tradeRows } from '../trade-rows.ts';

/** Contracts with a value of which neither party has a line, though at least one breaks its position down by organisation. */
export const rule = planRule({
  id: 'contract/no-planned-line',
  number: 'STP0209',
  severity: 'warning',
  title: 'A contract feeds no line of the positions of its parties',
  fromFigures: true,
  check: ({ plan }) => {
    const lines = tradeRows(plan);
    // without any line nobody breaks a position down
    if (lines.length === 0) return [];
    return plan.elements.contract.flatMap((contract) => {
      const parties = withoutLine(contract, plan, lines);
      if (parties.length === 0) return [];
      return [
        {
          message: `${titleOf(contract.name, plan)} has a value, but ${listed(parties)}, so its money is in neither position.`,
          help: 'Add the cost line of the commissioner and the income line of the provider, each with the other’s name.',
          span: contract.nameSpan,
        },
      ];
    });
  },
});

function withoutLine({ commissioner, provider, values }: Contract, plan: Plan, lines: readonly TradeRow[]): string[] {
  if (commissioner === undefined || provider === undefined || values.length === 0) return [];
  const [payer, payee] = [commissioner.name, provider.name];
  if (lines.some((line) => line.payer === payer && line.payee === payee)) return [];
  const sides = [
    [payer, 'cost', `${payer} has no cost line with ${payee}`],
    [payee, 'income', `${payee} has no income line from ${payer}`],
  ] as const;
  return sides
    .filter(([name, measure]) => tradeRows(plan, name).some(({ row }) => row.measure === measure))
    .map(([, , words]) => words);
}
