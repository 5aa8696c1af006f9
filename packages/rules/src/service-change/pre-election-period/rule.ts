import {
  addDays,
  type CalendarDate,
  compareDates,
  dateText,
  daysBetween,
  type Fix,
  type SourceSpan,
} from '@stplan/model';
import { daysEdit } from '../../fix/moved-date.ts';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { stageTitle } from '../change-stages.ts';
import { roundStageOf } from '../round-stages.ts';

/** Stages that the plan's round calls public, within one of its pre-election periods; business cases and assurance go on. */
export const rule = planRule({
  id: 'service-change/pre-election-period',
  number: 'STP0604',
  severity: 'error',
  title: 'A service change goes public within a pre-election period',
  check: ({ plan, texts }) =>
    plan.elements['service change'].flatMap(({ name, stages }) =>
      stages.flatMap(({ value: { stage, date, end }, span }) => {
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
            fixes: behindPeriods(date, end, span, { plan, texts }),
          },
        ];
      }),
    ),
});

/** The stage on the first day that lies in no period, as long as it was. */
function behindPeriods(
  date: CalendarDate,
  end: CalendarDate | undefined,
  span: SourceSpan,
  { plan, texts }: Pick<RuleContext, 'plan' | 'texts'>,
): Fix[] {
  let free = date;
  for (const { value } of (plan.round?.preElectionPeriods ?? []).toSorted((a, b) =>
    compareDates(a.value.start, b.value.start),
  )) {
    if (compareDates(free, value.start) >= 0 && compareDates(free, value.end) <= 0) free = addDays(value.end, 1);
  }
  const days = end === undefined ? [free] : [free, addDays(end, daysBetween(date, free))];
  const edit = daysEdit(span, days, texts);
  return edit === undefined ? [] : [{ title: `Date it ${dateText(free)}`, safe: false, edits: [edit] }];
}
