import { compareDates, dateText, endDate, periodText, startDate, yearPeriod } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Baselines that were measured after the plan's period began. */
export const rule = planRule({
  id: 'delivery/baseline-in-period',
  number: 'STP0521',
  severity: 'info',
  title: 'A baseline is measured inside the plan’s period',
  check: ({ plan: { definition, elements } }) => {
    const period = definition?.period;
    if (period === undefined) return [];
    const begin = startDate(yearPeriod(period.value.first.start));
    return elements.commitment.flatMap(({ name, baseline }) => {
      const measured = baseline?.value.period;
      if (baseline === undefined || measured === undefined || compareDates(endDate(measured), begin) < 0) return [];
      return [
        {
          message: `The baseline of ${name} was measured in ${periodText(measured)}, but the plan’s period begins on ${dateText(begin)}: what was gained or lost between the two does not show.`,
          help: 'Take the last value before the period, and show the later one as an actual value of the trajectory.',
          span: baseline.span,
          related: [{ message: 'the period of the plan', span: period.span }],
        },
      ];
    });
  },
});
