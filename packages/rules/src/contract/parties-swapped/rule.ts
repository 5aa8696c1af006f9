import type { Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { isBuyer } from '../buyers-and-sellers.ts';
import { tradeRows } from '../trade-rows.ts';

/** Contracts whose second party commissions care from nobody's money but its own, or is the one that pays by the positions. */
export const rule = planRule({
  id: 'contract/parties-swapped',
  number: 'STP0218',
  severity: 'error',
  title: 'Commissioner and provider of a contract are the wrong way round',
  check: ({ plan, statements }) =>
    plan.elements.contract.flatMap(({ name, commissioner, provider }) => {
      if (commissioner === undefined || provider === undefined) return [];
      const isSwapped =
        (isBuyer(provider.name, plan) && !mayCommission(commissioner.name, plan)) ||
        isPaidTheOtherWay(commissioner.name, provider.name, plan);
      if (!isSwapped) return [];
      return [
        {
          message: `${titleOf(name, plan)} has ${commissioner.name} as commissioner and ${provider.name} as provider, so its value is compared with no line of either.`,
          help: `The commissioner comes first: between ${provider.name} and ${commissioner.name}.`,
          span: commissioner.span,
          related: [{ message: 'the body that buys', span: provider.span }],
          // its activity is then looked for at the wrong one of the two
          explains: statements.filter(
            ({ identity, verdict, subject, organisations = [] }) =>
              identity === 'contract activity' &&
              verdict === 'unexplained' &&
              (subject === name || organisations.includes(commissioner.name)),
          ),
          fixes: [
            {
              title: 'Swap the parties',
              safe: false,
              edits: [
                { span: commissioner.span, text: provider.name },
                { span: provider.span, text: commissioner.name },
              ],
            },
          ],
        },
      ];
    }),
});

/** A council may pay a commissioner that keeps a pooled budget for both. */
function mayCommission(body: string, plan: Plan): boolean {
  return isBuyer(body, plan) || plan.lookup(body, ['organisation'])?.organisationKind?.value === 'council';
}

/** Whether the lines of the two say that the second one pays, and none that the first one does. */
function isPaidTheOtherWay(commissioner: string, provider: string, plan: Plan): boolean {
  const lines = tradeRows(plan);
  const pays = (payer: string, payee: string): boolean =>
    lines.some((line) => line.payer === payer && line.payee === payee);
  return pays(provider, commissioner) && !pays(commissioner, provider);
}
