import { compare, formatPercent, organisationsOf, over, periodText, yearPeriod } from '@stplan/model';
import { limitOf } from '../../round/limit.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { planYears } from '../../years/plan-years.ts';
import { firstUnidentified, unidentifiedYears } from '../unidentified-years.ts';

/** Organisations whose unidentified savings exceed the round’s limit in a year, where the footprint’s do not. */
export const rule = planRule({
  id: 'finance/organisation-unidentified',
  number: 'STP0124',
  severity: 'info',
  title: 'Much of one organisation’s savings has no scheme',
  fromFigures: true,
  check: (context) => {
    const { plan } = context;
    const place = firstUnidentified(plan);
    if (place === undefined || unidentifiedYears(context).length > 0) return [];
    return organisationsOf(plan).flatMap(({ name }) => organisationDraft(name, context));
  },
});

function organisationDraft(name: string, { plan, figures }: RuleContext): FindingDraft[] {
  const limit = limitOf(plan, 'unidentified share')?.value.figure.value;
  const span = firstUnidentified(plan, name);
  if (limit === undefined || span === undefined) return [];
  for (const start of planYears(plan)) {
    const year = yearPeriod(start);
    const part = figures.read(name, 'unidentified', year);
    const whole = figures.read(name, 'own savings', year);
    const least = part?.lo && whole?.hi && over(part.lo, whole.hi);
    const share = part?.value && whole?.value && over(part.value, whole.value);
    if (least === undefined || share === undefined || compare(least, limit) <= 0) continue;
    return [
      {
        message: `${titleOf(name, plan)}: ${formatPercent(share, 1)} of its own savings in ${periodText(year)} are unidentified; the round’s limit is ${formatPercent(limit, 0)}.`,
        help: 'Replace the unidentified amount by schemes, or show the organisation’s year with a deficit of that size.',
        span,
      },
    ];
  }
  return [];
}
