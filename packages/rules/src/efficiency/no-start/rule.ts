import { dateText, type Efficiency, type Fix, startDate, yearPeriod } from '@stplan/model';
import { statementsIn } from '../../fix/insertion.ts';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { movingYears } from '../../years/stated-years.ts';
import { plannedSchemes } from '../planned-schemes.ts';

/** Schemes worked out by organisation without a start date, in plans of a round. */
export const rule = planRule({
  id: 'efficiency/no-start',
  number: 'STP0310',
  severity: 'info',
  title: 'An efficiency scheme has no start date',
  check: ({ plan, texts }) =>
    plannedSchemes(plan)
      .filter(({ starts }) => plan.round !== undefined && starts === undefined)
      .map((scheme) => ({
        message: `${scheme.name} has no start date, so its first year cannot be held against the months that are left of it.`,
        help: 'State the date from which it saves: starts 1 October 2017.',
        span: scheme.nameSpan,
        fixes: fromFirstYear(scheme, texts),
      })),
});

function fromFirstYear({ effects, span }: Efficiency, texts: RuleContext['texts']): Fix[] {
  const years = effects.flatMap(({ legs }) => legs.flatMap(({ series }) => movingYears(series)));
  if (years.length === 0) return [];
  const day = dateText(startDate(yearPeriod(Math.min(...years))));
  const edits = [statementsIn(span, [`starts  ${day}`], texts)];
  return [{ title: `Let it start on ${day}`, safe: false, edits }];
}
