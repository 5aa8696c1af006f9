import type { Fix, Plan, SourceSpan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { moneyRows } from '../money-rows.ts';

/** Rows in which an organisation is its own counterparty, one finding a row. */
export const rule = planRule({
  id: 'contract/own-counterparty',
  number: 'STP0216',
  severity: 'error',
  title: 'An organisation trades with itself',
  check: ({ plan, statements }) => [
    ...moneyRows(plan)
      .filter(({ organisation, counterparty }) => isSame(organisation, counterparty.organisation.name, plan))
      .map(({ organisation, line, counterparty, span }) => ({
        message: `${organisation}’s ${line ?? 'row'} ${line === 'income' ? 'is from' : 'is with'} ${organisation} itself, so nobody stands on the other side of it.`,
        help: 'Name the organisation that pays or receives it, or write “outside”.',
        span,
        fixes: [outside(counterparty.organisation)],
        // money that a body pays itself cancels against nobody's
        explains: statements.filter(
          ({ identity, verdict }) => identity === 'consolidation' && verdict === 'unexplained',
        ),
      })),
    ...plan.elements.contract.flatMap(
      ({ name, commissioner, provider }): { message: string; help: string; span: SourceSpan }[] =>
        commissioner === undefined || provider === undefined || !isSame(commissioner.name, provider.name, plan)
          ? []
          : [
              {
                message: `${name} is a contract of ${commissioner.name} with itself.`,
                help: 'Name the commissioner and the provider.',
                span: provider.span,
              },
            ],
    ),
  ],
});

function isSame(one: string, other: string, { lookup }: Plan): boolean {
  const [a, b] = [one, other].map((name) => lookup(name, ['organisation']));
  return one === other || (a !== undefined && a === b);
}

function outside({ span }: { readonly span: SourceSpan }): Fix {
  return { title: 'Say that it is outside the plan', safe: false, edits: [{ span, text: 'outside' }] };
}
