import { compare, formatPercent, over, periodText, yearPeriod } from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { planRule } from '../../rule/index.ts';
import { planYears } from '../../years/plan-years.ts';
import { secondHalf } from '../second-half-savings.ts';

/** A first year of which the second half brings a larger share than the round’s limit, by the schemes’ stated phasing. */
export const rule = planRule({
  id: 'finance/second-half',
  number: 'STP0126',
  severity: 'warning',
  title: 'Most of the first year’s savings come in its second half',
  fromFigures: true,
  check: (context) => {
    const { plan } = context;
    const limit = limitOf(plan, 'late share')?.value.figure.value;
    const [first] = planYears(plan);
    const phased = plan.elements.efficiency.find(({ phasing }) => phasing?.value.form === 'shares')?.phasing;
    if (limit === undefined || first === undefined || phased === undefined) return [];
    const { late, whole } = secondHalf(first, context);
    const share = over(late, whole);
    if (share === undefined || compare(share, limit) <= 0) return [];
    return [
      {
        message: `${formatPercent(share, 0)} of the savings of ${periodText(yearPeriod(first))} come in its third and fourth quarters; the round’s limit is ${formatPercent(limit, 0)}.`,
        help: 'Bring schemes forward, spread them as their months allow, or lower the first year.',
        span: phased.span,
      },
    ];
  },
});
