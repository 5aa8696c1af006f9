import {
  compare,
  type Exact,
  formatPercent,
  type LimitName,
  minus,
  over,
  periodText,
  type Term,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import { limitOf } from '../round/limit.ts';
import type { RuleContext } from '../rule/index.ts';
import { planYears } from '../years/plan-years.ts';

/** A year's new savings of an organisation as a share of its cost, in words. */
export type SavingRate = { readonly year: string; readonly rate: string; readonly limit: string };

/**
 * The years in which an organisation's new savings, the growth of its own savings, are a larger share of its stated cost
 * than a limit of the round, the highest first. Printed digits count in the plan's favour.
 */
export function ratesAbove(name: string, limitName: LimitName, { plan, figures }: RuleContext): readonly SavingRate[] {
  const limit = limitOf(plan, limitName)?.value.figure.value;
  if (limit === undefined || plan.lookup(name, ['organisation']) === undefined) return [];
  const [first] = planYears(plan);
  const found = planYears(plan).flatMap((start) => {
    const year = yearPeriod(start);
    const base = figures.read(name, 'cost', year);
    const now = figures.read(name, 'own savings', year);
    const before = start === first ? undefined : figures.read(name, 'own savings', yearPeriod(start - 1));
    if (now === undefined || base === undefined || (start !== first && before === undefined)) return [];
    const least = rate(now.lo, before?.hi, base.hi);
    const value = rate(now.value, before?.value, base.value);
    if (least === undefined || value === undefined || compare(least, limit) <= 0) return [];
    return [{ value, year: periodText(year), rate: formatPercent(value, 1), limit: formatPercent(limit, 0) }];
  });
  return found.sort((a, b) => compare(b.value, a.value));
}

function rate(now: Term['value'], before: Exact = ZERO, base: Term['value']): Exact | undefined {
  return now && base && over(minus(now, before), base);
}
