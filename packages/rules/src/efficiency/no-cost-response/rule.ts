import { type Efficiency, type Leg, sign } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { figuresByYear } from '../../years/stated-years.ts';

/** Organisations whose income from a member falls by a scheme in which no cost of theirs falls and no marginal cost is stated. */
export const rule = planRule({
  id: 'efficiency/no-cost-response',
  number: 'STP0314',
  severity: 'warning',
  title: 'A provider loses income and releases no cost',
  fromFigures: true,
  check: ({ plan }) =>
    plan.elements.efficiency.flatMap((scheme) => {
      const legs = scheme.effects.flatMap((table) => table.legs);
      if (!legs.some(({ line }) => line === 'income')) return [];
      return legs.flatMap((leg) => {
        const loss = lossOf(leg);
        const name = leg.organisation.name;
        if (loss === undefined || responds(name, legs, scheme)) return [];
        return [
          {
            message: `${name} loses ${amountText(loss)} of income by ${scheme.name}, but releases no cost.`,
            help: 'Add the provider’s cost row with what it releases, or the marginal cost that names what is stranded.',
            span: leg.labelSpan,
          },
        ];
      });
    }),
});

/** The first income that a member no longer pays. */
function lossOf({ line, counterparty, series }: Leg) {
  if (line !== 'income' || counterparty?.kind !== 'member') return undefined;
  return figuresByYear(series).find(({ figure }) => sign(figure.value) < 0)?.figure;
}

function responds(name: string, legs: readonly Leg[], { marginalCosts }: Efficiency): boolean {
  if (marginalCosts.length > 0) return true;
  return legs.some(
    ({ organisation, line, series }) =>
      organisation.name === name &&
      line !== 'income' &&
      figuresByYear(series).some(({ figure }) => sign(figure.value) > 0),
  );
}
