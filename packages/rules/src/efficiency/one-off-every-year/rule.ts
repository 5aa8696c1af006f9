import { isZero } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { planYears } from '../../years/plan-years.ts';
import { movingYears } from '../../years/stated-years.ts';

/** Wholly non-recurrent schemes that move money in every year of a plan of several years. */
export const rule = planRule({
  id: 'efficiency/one-off-every-year',
  number: 'STP0321',
  severity: 'warning',
  title: 'A non-recurrent saving is planned in every year',
  check: ({ plan }) => {
    const years = planYears(plan);
    if (years.length < 2) return [];
    return plan.elements.efficiency.flatMap(({ name, recurrent, effects }) => {
      if (recurrent === undefined || !isZero(recurrent.value)) return [];
      const moving = new Set(effects.flatMap(({ legs }) => legs.flatMap(({ series }) => movingYears(series))));
      if (!years.every((year) => moving.has(year))) return [];
      return [
        {
          message: `${name} is not recurrent, yet the plan counts on it in every year.`,
          help: 'Mark it as recurrent if it is, or state a scheme of its own for each year.',
          span: recurrent.span,
          fixes: [{ title: 'Mark it as recurrent', safe: false, edits: [{ span: recurrent.span, text: 'recurrent' }] }],
        },
      ];
    });
  },
});
