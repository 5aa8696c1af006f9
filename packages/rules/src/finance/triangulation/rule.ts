import {
  compare,
  type Exact,
  formatPercent,
  type Interval,
  minus,
  organisationsOf,
  periodText,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { planYears } from '../../years/plan-years.ts';
import { activityText, changeText } from '../change-text.ts';
import { plannedChanges } from '../planned-changes.ts';

/** Organisations whose cost, activity and workforce change differently by more than the round’s limit; the first such year of each. */
export const rule = planRule({
  id: 'finance/triangulation',
  number: 'STP0143',
  severity: 'warning',
  title: 'Finance, activity and workforce do not tell the same story',
  check: (context) => {
    const limit = limitOf(context.plan, 'triangulation')?.value.figure.value;
    if (limit === undefined) return [];
    return organisationsOf(context.plan).flatMap((organisation) => {
      for (const year of planYears(context.plan)) {
        const found = drifting(organisation, year, limit, context);
        if (found !== undefined) return [found];
      }
      return [];
    });
  },
});

function drifting(
  { name, nameSpan }: RuleContext['plan']['elements']['organisation'][number],
  year: number,
  limit: Exact,
  context: RuleContext,
): FindingDraft | undefined {
  const { cost, activity, workforce } = plannedChanges(name, year, context);
  if (cost === undefined || activity === undefined || workforce === undefined) return undefined;
  const done = { value: activity.most.value, lo: activity.least.lo, hi: activity.most.hi };
  const gaps = [apart(cost, done), apart(cost, workforce), apart(done, workforce)];
  if (gaps.every((gap) => compare(gap, limit) <= 0)) return undefined;
  return {
    message: `${titleOf(name, context.plan)}: in ${periodText(yearPeriod(year))} cost changes by ${changeText(cost)}, activity by ${activityText(activity)} and workforce by ${changeText(workforce)}; the round allows ${formatPercent(limit, 1)} between them.`,
    help: 'Bring the three plans together, or say what explains the difference: productivity, prices, agency staff, work bought elsewhere.',
    span: nameSpan,
  };
}

/** How far two changes are apart at the least, whatever was rounded. */
function apart(a: Interval, b: Interval): Exact {
  const [below, above] = [minus(b.lo, a.hi), minus(a.lo, b.hi)];
  const most = compare(below, above) > 0 ? below : above;
  return compare(most, ZERO) > 0 ? most : ZERO;
}
