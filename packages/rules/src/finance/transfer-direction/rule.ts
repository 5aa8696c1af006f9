import { type Fix, isZero, type Leg, sign, type Transfer } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { figuresByYear } from '../../years/stated-years.ts';

/** Transfers whose rows begin with money for the payer, or with money from the payee. */
export const rule = planRule({
  id: 'finance/transfer-direction',
  number: 'STP0155',
  severity: 'error',
  title: 'The rows of a transfer flow against its two ends',
  check: ({ plan }) =>
    plan.elements.transfer.flatMap(({ name, ends, effects }) => {
      const [payer, payee] = [ends?.value.payer?.name, ends?.value.payee?.name];
      const wrong = effects
        .flatMap(({ legs }) => legs)
        .map((leg) => ({ leg, figure: firstMoved(leg) }))
        .find(({ leg, figure }) => figure !== undefined && sign(figure.value) === wrongSign(leg));
      if (ends === undefined || wrong?.figure === undefined) return [];
      const { leg, figure } = wrong;
      const own = leg.organisation.name === payer ? 'receiving' : 'paying';
      return [
        {
          message: `${name} goes from ${payer} to ${payee}, but by its row ${leg.organisation.name} begins by ${own} ${amountText(figure)}.`,
          help: 'Swap the two ends, or the signs of the rows. A repayment comes after the payment.',
          span: ends.span,
          related: [{ message: `${leg.organisation.name}: ${amountText(figure)}`, span: figure.span }],
          fixes: swapped(ends.value),
        },
      ];

      function wrongSign({ organisation }: Leg): 1 | -1 | undefined {
        return organisation.name === payer ? 1 : organisation.name === payee ? -1 : undefined;
      }
    }),
});

function firstMoved({ series }: Leg) {
  return figuresByYear(series).find(({ figure }) => !isZero(figure.value))?.figure;
}

function swapped({ payer, payee }: NonNullable<Transfer['ends']>['value']): Fix[] {
  if (payer === undefined || payee === undefined) return [];
  const edits = [
    { span: payer.span, text: payee.name },
    { span: payee.span, text: payer.name },
  ];
  return [{ title: 'Swap the two ends', safe: false, edits }];
}
