import { abs, compare, isMoney, type Plan } from '@stplan/model';
import { sketchContract } from '../../fix/contract-stub.ts';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { figuresByYear } from '../../years/stated-years.ts';
import { type TradeRow, tradeRows } from '../trade-rows.ts';

const NON_CONTRACTED = /non[- ]?contracted/i;

/** Lines between two members without a contract, one finding a pair. Silent where the plan lists no contracts. */
export const rule = planRule({
  id: 'contract/line-without-contract',
  number: 'STP0210',
  severity: 'warning',
  title: 'Members plan trade with each other for which there is no contract',
  check: (context) => {
    const { plan } = context;
    const { contract } = plan.elements;
    if (contract.length === 0) return [];
    const pairs = new Set(contract.map(({ commissioner, provider }) => pairOf(commissioner?.name, provider?.name)));
    const seen = new Set<string>();
    const lines = tradeRows(plan);
    return lines.flatMap((line) => {
      const { payer, payee, row } = line;
      const pair = pairOf(payer, payee);
      const amount = materialAmount(line, plan);
      if (
        amount === undefined ||
        pairs.has(pair) ||
        isTurned(line, pairs) ||
        seen.has(pair) ||
        NON_CONTRACTED.test(row.title ?? '')
      )
        return [];
      seen.add(pair);
      return [
        {
          message: `${payer} is to pay ${payee} ${amount}, but there is no contract between them.`,
          help: 'State the contract with both sides’ values, or say in the line that it is non-contracted activity.',
          span: row.labelSpan,
          fixes: sketchContract(line, lines, context),
        },
      ];
    });
  },
});

/** Whose money goes round, or back against a contract: that is told as such. */
function isTurned({ payer, payee }: TradeRow, pairs: ReadonlySet<string>): boolean {
  return payer === payee || pairs.has(pairOf(payee, payer));
}

function pairOf(payer = '', payee = ''): string {
  return `${payer} ${payee}`;
}

/** The first amount of a line that is not below the plan’s materiality. */
function materialAmount({ row }: TradeRow, { definition }: Plan): string | undefined {
  const least = definition?.materiality?.value;
  const found = figuresByYear(row.series).find(
    ({ figure }) =>
      figure.value.n !== 0n &&
      (least === undefined || !isMoney(least.unit) || compare(abs(figure.value), abs(least.value)) >= 0),
  );
  return found && amountText(found.figure);
}
