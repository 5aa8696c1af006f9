import { type Exact, type Funding, isZero, ONE, type Plan, periodText, times, yearPeriod } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { poundsText } from '../../wording/term-text.ts';
import { planYears } from '../../years/plan-years.ts';

type Condition = Funding['conditions'][number];

/** Funding with income in the plan under a condition that is stated as not met. */
export const rule = planRule({
  id: 'finance/fund-at-risk',
  number: 'STP0130',
  severity: 'warning',
  title: 'Fund income is planned though its condition is not met',
  fromFigures: true,
  check: (context) =>
    context.plan.elements.funding.flatMap((fund) =>
      fund.conditions
        .filter(({ value }) => value.result === 'not met')
        .flatMap((condition) => {
          const income = firstIncome(fund.name, context);
          if (income === undefined) return [];
          const words = condition.value.title ?? condition.value.condition;
          const amount = poundsText(times(income.value, weightOf(condition, context.plan)));
          return [
            {
              message: `${fund.name} brings ${amount} in ${income.year} under the condition “${words}”, which is not met.`,
              help: 'Take that income out of the plan, and the condition with it; or call the condition pending, and say when it will be met.',
              span: condition.span,
            },
          ];
        }),
    ),
});

/** The part of a fund that a condition carries, by the round’s weights. */
function weightOf({ value }: Condition, { round }: Plan): Exact {
  const title = value.title?.toLowerCase();
  const weight = round?.fundWeights.find((one) => one.value.title.toLowerCase() === title);
  return weight?.value.share ?? ONE;
}

function firstIncome(name: string, { plan, figures }: RuleContext) {
  for (const start of planYears(plan)) {
    const value = figures.read(name, 'net', yearPeriod(start))?.value;
    if (value !== undefined && !isZero(value)) return { value, year: periodText(yearPeriod(start)) };
  }
  return undefined;
}
