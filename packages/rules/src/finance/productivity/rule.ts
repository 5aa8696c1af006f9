import { compare, formatPercent, minusIntervals, organisationsOf, periodText, yearPeriod } from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { planRule } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { planYears } from '../../years/plan-years.ts';
import { activityText, changeText } from '../change-text.ts';
import { plannedChanges } from '../planned-changes.ts';

/** Organisations whose activity grows less above their workforce than the round’s productivity; the first such year of each. */
export const rule = planRule({
  id: 'finance/productivity',
  number: 'STP0142',
  severity: 'warning',
  title: 'Activity does not outgrow the workforce by the productivity that is asked',
  check: (context) => {
    const { plan } = context;
    const limit = limitOf(plan, 'productivity')?.value.figure.value;
    if (limit === undefined) return [];
    return organisationsOf(plan).flatMap(({ name, nameSpan }) => {
      for (const year of planYears(plan)) {
        const { activity, workforce } = plannedChanges(name, year, context);
        const most = activity && workforce && minusIntervals(activity.most, workforce);
        if (activity === undefined || workforce === undefined || most === undefined || compare(most.hi, limit) >= 0)
          continue;
        return [
          {
            message: `${titleOf(name, plan)}: in ${periodText(yearPeriod(year))} activity changes by ${activityText(activity)} and workforce by ${changeText(workforce)}, which is productivity of ${changeText(most)} at most; the round asks for ${formatPercent(limit, 1)} a year.`,
            help: 'Plan more activity with the same staff or the same with fewer, or say why this year’s productivity lies elsewhere.',
            span: nameSpan,
          },
        ];
      }
      return [];
    });
  },
});
