import {
  comparePeriods,
  type Month,
  monthPeriod,
  monthsBetween,
  type Period,
  type Quarter,
  quarterPeriod,
  quartersBetween,
  yearPeriod,
  yearsBetween,
} from '@stplan/model';

/** Why a range has no periods: its ends are of two kinds or of single days, or they are the wrong way round. */
export type RangeFault = 'kind' | 'order';

/** All periods from one to another, both included: `2016/17 to 2018/19`, `Apr 2017 to Sep 2017`. */
export function countOut(from: Period, to: Period): readonly Period[] | RangeFault {
  if (from.kind !== to.kind) return 'kind';
  if (comparePeriods(from, to) > 0) return 'order';
  if (from.kind === 'year' && to.kind === 'year') return yearsBetween(from, to).map(({ start }) => yearPeriod(start));
  if (from.kind === 'quarter' && to.kind === 'quarter')
    return quartersBetween(from as Quarter, to as Quarter).map(quarterPeriod);
  if (from.kind === 'month' && to.kind === 'month') return monthsBetween(from as Month, to as Month).map(monthPeriod);
  return 'kind';
}
