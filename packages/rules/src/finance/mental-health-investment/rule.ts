import { compare, formatPercent, minus, ONE, organisationsOf, over, periodText, yearPeriod } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { planYears } from '../../years/plan-years.ts';
import { mentalHealthGrowth } from '../mental-health-growth.ts';

/** Commissioners whose contracts with mental health trusts grow less from one year to the next than their allocation. */
export const rule = planRule({
  id: 'finance/mental-health-investment',
  number: 'STP0134',
  severity: 'warning',
  title: 'Mental health contracts grow less than the commissioner’s allocation',
  fromFigures: true,
  check: ({ plan }) => {
    if (plan.round === undefined) return [];
    return organisationsOf(plan)
      .filter(({ organisationKind }) => organisationKind?.value === 'ccg')
      .flatMap(({ name }) => {
        for (const year of planYears(plan).slice(1)) {
          const found = mentalHealthGrowth(name, year, plan);
          if (found === undefined || compare(found.most, found.asked) >= 0) continue;
          const printed = [found.contracts, found.allocation].map(([before, after]) =>
            growthText(over(after.value, before.value)),
          );
          return [
            {
              message: `${titleOf(name, plan)}: contracts with mental health trusts grow by ${printed[0]} in ${periodText(yearPeriod(year))}, the allocation by ${printed[1]}.`,
              help: 'Raise the contract, or show where else the commissioner’s mental health spending grows.',
              span: found.span,
            },
          ];
        }
        return [];
      });
  },
});

function growthText(ratio = ONE): string {
  return formatPercent(minus(ratio, ONE), 1);
}
