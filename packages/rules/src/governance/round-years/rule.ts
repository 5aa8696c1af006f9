import { type Fix, type Plan, type PlanDefinition, yearOfPeriod, yearText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Plans whose period leaves out years of their round; where the round rolls on, plans that are shorter than it. */
export const rule = planRule({
  id: 'governance/round-years',
  number: 'STP0716',
  severity: 'info',
  title: 'The plan leaves out years of its planning round',
  check: ({ plan }) => {
    const period = plan.definition?.period;
    const asked = roundYears(plan);
    if (period === undefined || asked === undefined) return [];
    const missing = missingYears(period.value, asked, plan.round?.rolling === true);
    if (missing === undefined) return [];
    return [
      {
        message: `${plan.round?.name} is for ${rangeText(asked.first, asked.last)}; the plan is for ${rangeText(period.value.first.start, period.value.last.start)}${missing}.`,
        help: 'Plan all years of the round, or name the round that the plan belongs to.',
        span: period.span,
        fixes: [lengthened(period, asked, plan.round?.rolling === true)],
      },
    ];
  },
});

type Years = { readonly first: number; readonly last: number };

function roundYears({ round }: Plan): Years | undefined {
  const periods = round?.period?.value ?? [];
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last && { first: yearOfPeriod(first).start, last: yearOfPeriod(last).start };
}

/** What is wrong with the years of a plan, to follow its own; undefined when nothing is. */
function missingYears(
  { first, last }: NonNullable<PlanDefinition['period']>['value'],
  asked: Years,
  rolling: boolean,
): string | undefined {
  const length = asked.last - asked.first + 1;
  if (rolling) return last.start - first.start + 1 < length ? `, and not for ${length} years` : undefined;
  return first.start > asked.first || last.start < asked.last ? '' : undefined;
}

function rangeText(first: number, last: number): string {
  const [from, to] = [first, last].map((start) => yearText({ start }));
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** The period of the plan with the years of the round; a rolling one is only lengthened. */
function lengthened(
  { value: { first, last }, span }: NonNullable<PlanDefinition['period']>,
  asked: Years,
  rolling: boolean,
): Fix {
  const [from, to] = rolling
    ? [first.start, first.start + asked.last - asked.first]
    : [Math.min(first.start, asked.first), Math.max(last.start, asked.last)];
  const period = rangeText(from, to);
  return { title: `Plan for ${period}`, safe: false, edits: [{ span, text: `period ${period}` }] };
}
