import { type Funding, isZero, yearPeriod } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { planYears } from '../../years/plan-years.ts';
import { accessPriorities, answersTo, hasPlannedValues } from '../access-priorities.ts';

/** Fund income that waits for trajectories, in a plan that does not state them all. */
export const rule = planRule({
  id: 'delivery/fund-without-trajectory',
  number: 'STP0524',
  severity: 'warning',
  title: 'Fund income waits for a trajectory that the plan does not state',
  check: (context) => {
    const { plan } = context;
    const missing = accessPriorities(plan).filter(
      (priority) => !answersTo(plan, priority).some((commitment) => hasPlannedValues(commitment, plan)),
    );
    if (missing.length === 0) return [];
    const titles = missing.map(({ title, name }) => (title === undefined ? name : `“${title}”`));
    return plan.elements.funding.flatMap((fund) => {
      const condition = fund.conditions.find(
        ({ value }) => value.condition === 'trajectories met' && value.result !== 'not met',
      );
      if (condition === undefined || !bringsIncome(fund, context)) return [];
      return [
        {
          message: `${fund.name} is paid when trajectories are met, but no commitment states one for ${listed(titles)}.`,
          help: 'Answer each with a commitment that has a trajectory of its indicator by month or quarter.',
          span: condition.span,
          related: [
            {
              message: `${listed(missing.map(({ name }) => name))} ${missing.length === 1 ? 'is' : 'are'} measured nationally`,
              span: plan.definition?.round?.span ?? condition.span,
            },
          ],
        },
      ];
    });
  },
});

function bringsIncome({ name }: Funding, { plan, figures }: RuleContext): boolean {
  return planYears(plan).some((start) => {
    const value = figures.read(name, 'net', yearPeriod(start))?.value;
    return value !== undefined && !isZero(value);
  });
}
