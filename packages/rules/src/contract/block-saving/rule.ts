import { isZero, type Leg, type Plan, sign, yearText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { figuresByYear, statedYears } from '../../years/stated-years.ts';

/** Commissioners’ savings with a provider to whom they pay by block alone, in years of the contract that leaves the scheme out. */
export const rule = planRule({
  id: 'contract/block-saving',
  number: 'STP0214',
  severity: 'warning',
  title: 'A commissioner books a saving on a block contract that does not include the scheme',
  check: ({ plan }) =>
    plan.elements.efficiency.flatMap(({ name, effects }) =>
      effects.flatMap(({ legs }) =>
        legs.flatMap((leg) => {
          const found = savedOnBlock(leg, name, plan);
          if (found === undefined) return [];
          const { contract, year, amount } = found;
          return [
            {
              message: `${leg.organisation.name} saves ${amount} by ${name} in ${yearText({ start: year })}, but pays for it by the block contract ${titleOf(contract.name, plan)}, which does not include it.`,
              help: 'Agree the lower value and add the scheme to “includes”, or leave the commissioner’s saving out.',
              span: leg.labelSpan,
              related: [{ message: 'the block contract', span: contract.nameSpan }],
            },
          ];
        }),
      ),
    ),
});

function savedOnBlock({ organisation, line, counterparty, series }: Leg, scheme: string, plan: Plan) {
  if (line !== 'cost' || counterparty?.kind !== 'member') return undefined;
  const provider = counterparty.organisation.name;
  const contracts = plan.elements.contract.filter(
    (contract) => contract.commissioner?.name === organisation.name && contract.provider?.name === provider,
  );
  const isOpen = contracts.some(
    ({ form, includes }) => form?.value !== 'block' || includes.some(({ name }) => name === scheme),
  );
  const [contract] = contracts;
  if (contract === undefined || isOpen) return undefined;
  const paid = new Set(
    contracts.flatMap(({ values }) => values.flatMap(({ sides }) => sides.flatMap((side) => statedYears(side.series)))),
  );
  const saved = figuresByYear(series).find(
    ({ year, figure }) => paid.has(year) && !isZero(figure.value) && sign(figure.value) > 0,
  );
  return saved && { contract, year: saved.year, amount: amountText(saved.figure) };
}
