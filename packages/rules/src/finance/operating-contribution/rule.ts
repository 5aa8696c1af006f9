import { compare, type Funding, formatMoney, type Interval, point, sumIntervals, yearPeriod } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { planYears } from '../../years/plan-years.ts';

/** Operating contributions that over the years of the plan come to less or more than the round gives a footprint. */
export const rule = planRule({
  id: 'finance/operating-contribution',
  number: 'STP0141',
  severity: 'warning',
  title: 'The operating contribution is not what the round gives',
  check: (context) => {
    const range = context.plan.round?.operatingContribution?.value;
    if (range === undefined) return [];
    const { from, to } = range;
    const given = context.plan.elements.funding.filter(
      ({ fundingKind }) => fundingKind?.value === 'operating contribution',
    );
    const [first] = given;
    const amounts = given.flatMap((funding) => received(funding, context));
    if (first === undefined || amounts.length === 0) return [];
    const whole = sumIntervals(amounts);
    if (compare(whole.hi, from.value) >= 0 && compare(whole.lo, to.value) <= 0) return [];
    return [
      {
        message: `The plan counts on an operating contribution of ${pounds(whole.value)}; the round gives a footprint ${pounds(from.value)} to ${pounds(to.value)}, once.`,
        help: 'State the amount of the offer; if part of it is other money, give that a funding of its own kind.',
        span: first.nameSpan,
      },
    ];
  },
});

function received({ name }: Funding, { plan, figures }: RuleContext): readonly Interval[] {
  return planYears(plan).flatMap((year) => {
    const term = figures.read(name, 'net', yearPeriod(year));
    if (term?.value === undefined) return [];
    return [term.lo && term.hi ? { value: term.value, lo: term.lo, hi: term.hi } : point(term.value)];
  });
}

function pounds(value: Interval['value']): string {
  return formatMoney(value, { scale: '£', digits: 0 });
}
