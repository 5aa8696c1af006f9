import {
  type Efficiency,
  type Exact,
  financialYearOf,
  fraction,
  minus,
  ONE,
  plus,
  sign,
  times,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import { plannedShare } from '../efficiency/planned-share.ts';
import type { RuleContext } from '../rule/index.ts';

/** What all schemes save in a year, and how much of it in October to March. Schemes that cost more than they save count for nothing. */
export function secondHalf(
  year: number,
  { plan, figures }: RuleContext,
): { readonly late: Exact; readonly whole: Exact } {
  let [late, whole] = [ZERO, ZERO];
  for (const scheme of plan.elements.efficiency) {
    const net = figures.read(scheme.name, 'net', yearPeriod(year))?.value;
    if (net === undefined || sign(net) <= 0) continue;
    whole = plus(whole, net);
    late = plus(late, times(net, lateShare(scheme, year)));
  }
  return { late, whole };
}

/** By its quarters where it states them, else evenly over the months that it runs. */
function lateShare(scheme: Efficiency, year: number): Exact {
  const early = plannedShare(scheme, 6);
  if (early !== undefined && scheme.phasing?.value.form === 'shares') return minus(ONE, early);
  const { starts } = scheme;
  const months =
    starts !== undefined && financialYearOf(starts.value).start === year ? monthsLeft(starts.value.month) : 12;
  return fraction(BigInt(Math.min(months, 6)), BigInt(months)) ?? ONE;
}

/** Months of the financial year from a calendar month on. */
function monthsLeft(month: number): number {
  return 12 - ((month + 8) % 12);
}
