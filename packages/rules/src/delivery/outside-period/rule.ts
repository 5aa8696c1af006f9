import {
  type CalendarDate,
  type Commitment,
  compareDates,
  dateText,
  endDate,
  type Milestone,
  type SourceSpan,
  startDate,
  yearPeriod,
} from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { isComplete } from '../status-text.ts';

/** Milestones and commitments dated after the plan's last year, or, not complete, before its baseline year. */
export const rule = planRule({
  id: 'delivery/outside-period',
  number: 'STP0507',
  severity: 'warning',
  title: 'A date lies outside the plan’s period',
  check: ({ plan: { definition, elements } }) => {
    const period = definition?.period;
    if (period === undefined) return [];
    const { first, last } = period.value;
    const baseline = definition?.baseline?.value.start ?? first.start - 1;
    const [begin, end] = [startDate(yearPeriod(Math.min(baseline, first.start))), endDate(yearPeriod(last.start))];
    return [...elements.milestone, ...elements.commitment].flatMap((element) =>
      datesOf(element).flatMap(({ date, span }) => {
        const isLate = compareDates(date, end) > 0;
        const isEarly = compareDates(date, begin) < 0 && !(element.kind === 'milestone' && isComplete(element));
        if (!isLate && !isEarly) return [];
        const where = isLate
          ? `after the plan’s period ends on ${dateText(end)}`
          : `before the baseline year begins on ${dateText(begin)}`;
        return [
          {
            message: `${element.name} is dated ${dateText(date)}, ${where}.`,
            help: isLate
              ? 'Correct the year, lengthen the period, or leave to the next plan what this one cannot show.'
              : 'Correct the year, or say that it is complete.',
            span,
            related: [{ message: 'the period of the plan', span: period.span }],
          },
        ];
      }),
    );
  },
});

type PlacedDate = { readonly date: CalendarDate; readonly span: SourceSpan };

function datesOf(element: Milestone | Commitment): readonly PlacedDate[] {
  const { due } = element;
  const later = element.kind === 'milestone' ? element.status : element.target;
  const date = element.kind === 'milestone' ? element.status?.value.date : element.target?.value.by;
  return [
    ...(due === undefined ? [] : [{ date: due.value, span: due.span }]),
    ...(later === undefined || date === undefined ? [] : [{ date, span: later.span }]),
  ];
}
