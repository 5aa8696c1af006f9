import { compareDates, dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { stageTitle } from '../change-stages.ts';
import { roundStageOf } from '../round-stages.ts';

/** Stages that the plan's round calls public, within one of its pre-election periods; business cases and assurance go on. */
export const rule = planRule({
  id: 'service-change/pre-election-period',
  number: 'STP0604',
  severity: 'error',
  title: 'A service change goes public within a pre-election period',
  check: ({ plan }) =>
    plan.elements['service change'].flatMap(({ name, stages }) =>
      stages.flatMap(({ value: { stage, date }, span }) => {
        const periods = plan.round?.preElectionPeriods.filter(
          ({ value: { start, end } }) => compareDates(date, start) >= 0 && compareDates(date, end) <= 0,
        );
        // Of periods that overlap, the one that ends last decides.
        const period = periods?.toSorted((a, b) => compareDates(b.value.end, a.value.end))[0]?.value;
        if (period === undefined || roundStageOf(plan, stage)?.value.public !== true) return [];
        const does = stage === 'consultation' ? 'consultation begins' : `${stageTitle(stage)} is dated`;
        return [
          {
            message: `${name}: the ${does} ${stage === 'consultation' ? 'on ' : ''}${dateText(date)}, within “${period.title}”, the pre-election period of ${dateText(period.start)} to ${dateText(period.end)}.`,
            help: `Date it after ${dateText(period.end)}, and move what follows from it.`,
            span,
          },
        ];
      }),
    ),
});
