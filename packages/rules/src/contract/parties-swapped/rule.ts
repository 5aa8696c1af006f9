import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { isBuyer, isSeller } from '../buyers-and-sellers.ts';

/** Contracts whose first party provides care and whose second one buys it. */
export const rule = planRule({
  id: 'contract/parties-swapped',
  number: 'STP0218',
  severity: 'error',
  title: 'Commissioner and provider of a contract are the wrong way round',
  check: ({ plan }) =>
    plan.elements.contract.flatMap(({ name, commissioner, provider }) => {
      if (commissioner === undefined || provider === undefined) return [];
      const isSwapped =
        (isSeller(commissioner.name, plan) && isCommissioning(provider.name)) ||
        (isBuyer(provider.name, plan) && !isBuyer(commissioner.name, plan));
      if (!isSwapped) return [];
      return [
        {
          message: `${titleOf(name, plan)} has ${commissioner.name} as commissioner and ${provider.name} as provider, so its value is compared with no line of either.`,
          help: `The commissioner comes first: between ${provider.name} and ${commissioner.name}.`,
          span: commissioner.span,
          related: [{ message: 'the body that buys', span: provider.span }],
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

      /** A council buys from trusts; nobody sells to it. */
      function isCommissioning(body: string): boolean {
        return isBuyer(body, plan) || plan.lookup(body, ['organisation'])?.organisationKind?.value === 'council';
      }
    }),
});
