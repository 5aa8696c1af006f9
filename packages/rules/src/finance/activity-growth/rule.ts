import {
  type CountSeries,
  compare,
  type Exact,
  formatPercent,
  minus,
  ONE,
  over,
  plus,
  type Round,
  times,
  yearText,
} from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { activityTrend } from '../activity-trend.ts';

/** Hospital activity before schemes, from its first to its last year: a single year may jump or fall. */
export const rule = planRule({
  id: 'finance/activity-growth',
  number: 'STP0150',
  severity: 'warning',
  title: 'Hospital activity grows by more or less than the round expects before schemes',
  check: (context) => context.plan.elements.activity.flatMap((line) => draftOf(line, context)),
});

type Limits = { readonly low: Exact; readonly high: Exact };

function draftOf(line: CountSeries, { plan }: RuleContext): FindingDraft[] {
  const limits = limitsOf(limitOf(plan, 'activity growth'));
  const trend = activityTrend(line, plan);
  if (limits === undefined || trend === undefined) return [];
  const { first, last, row } = trend;
  const years = last.year - first.year;
  const [slowest, fastest] = [power(plus(ONE, limits.low), years), power(plus(ONE, limits.high), years)];
  const [least, most, value] = [over(last.lo, first.hi), over(last.hi, first.lo), over(last.value, first.value)];
  if (least === undefined || most === undefined || value === undefined) return [];
  const isFast = compare(least, fastest) > 0;
  if (!isFast && compare(most, slowest) >= 0) return [];
  const [from, to] = [yearText({ start: first.year }), yearText({ start: last.year })];
  const expected = `${growth(slowest)} to ${growth(fastest)}`;
  return [
    {
      message: `${titleOf(line.name, plan)} at ${titleOf(line.subject?.name ?? '', plan)}: growth of ${growth(value)} from ${from} to ${to} before schemes; the ${formatPercent(limits.low, 1)} to ${formatPercent(limits.high, 1)} a year that the round expects would give ${expected}.`,
      help: isFast
        ? 'Check the growth: demand that grows too fast before schemes makes every saving look larger. Otherwise note what drives demand here.'
        : 'Name the schemes that hold demand down in the activity line, or note why demand grows less here than elsewhere.',
      span: row,
    },
  ];
}

function limitsOf(limit: Round['limits'][number] | undefined): Limits | undefined {
  const { figure, upper } = limit?.value ?? {};
  return figure && upper && { low: figure.value, high: upper.value };
}

function power(base: Exact, exponent: number): Exact {
  let result: Exact = ONE;
  for (let step = 0; step < exponent; step++) result = times(result, base);
  return result;
}

function growth(ratio: Exact): string {
  return formatPercent(minus(ratio, ONE), 1);
}
