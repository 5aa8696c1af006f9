import { compare, formatPercent, type Plan, periodText, type SourceSpan, yearPeriod } from '@stplan/model';
import { limitOf } from '../round/limit.ts';
import type { RuleContext } from '../rule/index.ts';
import { planYears } from '../years/plan-years.ts';
import { wholeName } from './whole-name.ts';

/** The years in which the footprint's unidentified share is above the round's limit, beyond what rounding can explain. */
export function unidentifiedYears({ plan, figures }: RuleContext): { readonly text: string; readonly limit: string }[] {
  const limit = limitOf(plan, 'unidentified share')?.value.figure.value;
  if (limit === undefined) return [];
  return planYears(plan).flatMap((start) => {
    const year = yearPeriod(start);
    const share = figures.read(wholeName(plan), 'unidentified share', year);
    if (share?.value === undefined || share.lo === undefined || compare(share.lo, limit) <= 0) return [];
    return [{ text: `${formatPercent(share.value, 1)} in ${periodText(year)}`, limit: formatPercent(limit, 0) }];
  });
}

/** Where the first unidentified savings are stated; with an organisation, its own. */
export function firstUnidentified({ elements }: Plan, organisation?: string): SourceSpan | undefined {
  const found = elements.efficiency.find(
    ({ efficiencyKind, effects }) =>
      efficiencyKind?.value === 'unidentified' &&
      (organisation === undefined ||
        effects.some(({ legs }) => legs.some((leg) => leg.organisation.name === organisation))),
  );
  return found?.nameSpan;
}
