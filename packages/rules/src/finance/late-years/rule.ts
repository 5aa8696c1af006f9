import { compare, type Exact, formatPercent, minus, over, periodText, yearPeriod, ZERO } from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { planRule } from '../../rule/index.ts';
import { planYears } from '../../years/plan-years.ts';
import { wholeName } from '../whole-name.ts';

/** The fewest years of a period in which its last two are no more than half of it. */
const FEWEST_YEARS = 4;

/** Plans of at least four years whose last two bring a larger share of the new savings than the round’s limit. */
export const rule = planRule({
  id: 'finance/late-years',
  number: 'STP0125',
  severity: 'warning',
  title: 'The last two years bring most of the savings',
  fromFigures: true,
  check: ({ plan, figures }) => {
    const limit = limitOf(plan, 'late share')?.value.figure.value;
    const years = planYears(plan).map(yearPeriod);
    const [before, first, last] = years.slice(-3);
    const scheme = plan.elements.efficiency[0];
    if (limit === undefined || years.length < FEWEST_YEARS || before === undefined || first === undefined) return [];
    if (last === undefined || scheme === undefined) return [];
    const early = figures.read(wholeName(plan), 'effect', before);
    const end = figures.read(wholeName(plan), 'effect', last);
    const share = lateShare(early?.value, end?.value);
    const least = lateShare(early?.hi, end?.lo);
    if (share === undefined || least === undefined || compare(least, limit) <= 0) return [];
    return [
      {
        message: `${formatPercent(share, 0)} of the savings of ${periodText(last)} are new in ${periodText(first)} or later; the round’s limit is ${formatPercent(limit, 0)}.`,
        help: 'Bring schemes forward, or say in the plan what makes its last two years different.',
        span: scheme.nameSpan,
      },
    ];
  },
});

function lateShare(before: Exact | undefined, after: Exact | undefined): Exact | undefined {
  if (before === undefined || after === undefined || compare(after, ZERO) <= 0) return undefined;
  return over(minus(after, before), after);
}
