import {
  compareDates,
  dateText,
  type Efficiency,
  endDate,
  type Fix,
  isZero,
  type Leg,
  type Period,
  periodText,
  type SourceSpan,
  type Statement,
  startDate,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';

/** Rows with an amount in a period that ends before the scheme’s start, one finding a scheme. */
export const rule = planRule({
  id: 'efficiency/before-start',
  number: 'STP0311',
  severity: 'error',
  title: 'A scheme saves in a year that ends before it starts',
  check: ({ plan, statements }) =>
    plan.elements.efficiency
      .filter(({ starts }) => starts !== undefined)
      .flatMap((scheme) =>
        scheme.effects
          .flatMap(({ legs }) => legs)
          .flatMap((leg) => earlyAmount(leg, scheme))
          .slice(0, 1)
          .map((draft) => ({ ...draft, explains: earlyYears(scheme, statements) })),
      ),
});

/** What its rows have too much by the months that they run: in a year that is over before the start, all of it. */
function earlyYears({ name, starts }: Efficiency, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    ({ identity, subject, verdict, period }) =>
      identity === 'part-year effect' &&
      subject === name &&
      verdict === 'exceeds' &&
      period !== undefined &&
      starts !== undefined &&
      compareDates(endDate(period), starts.value) < 0,
  );
}

function earlyAmount({ series, organisation }: Leg, { name, starts }: Efficiency): FindingDraft[] {
  if (starts === undefined) return [];
  const column = series.periods.findIndex((period, index) => {
    const cell = series.cells[index];
    return cell !== undefined && !isZero(cell.value) && compareDates(endDate(period), starts.value) < 0;
  });
  const [period, figure] = [series.periods[column], series.cells[column]];
  if (period === undefined || figure === undefined) return [];
  return [
    {
      message: `${name} starts on ${dateText(starts.value)}, but ${organisation.name} counts ${amountText(figure)} in ${periodText(period)}.`,
      help: 'Move the amount to the years in which the scheme runs, or correct its start.',
      span: figure.span,
      related: [{ message: 'the start', span: starts.span }],
      fixes: [startingIn(period, starts.span)],
    },
  ];
}

function startingIn(period: Period, span: SourceSpan): Fix {
  const day = dateText(startDate(period));
  return { title: `Let it start on ${day}`, safe: false, edits: [{ span, text: `starts ${day}` }] };
}
