import { comparePeriods, type Period, type Series, samePeriod } from '@stplan/model';

/** The periods of some series in one row, in their order: all of the kind that most of the series have. */
export function sheetPeriods(all: readonly Series[]): readonly Period[] {
  const kinds = all.flatMap(({ periods }) => (periods[0] === undefined ? [] : [periods[0].kind]));
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const kind = kinds.reduce<string | undefined>(
    (best, each) => (best === undefined || count(each) > count(best) ? each : best),
    undefined,
  );
  const found: Period[] = [];
  for (const period of all.flatMap(({ periods }) => periods)) {
    if (period.kind === kind && !found.some((each) => samePeriod(each, period))) found.push(period);
  }
  return found.toSorted(comparePeriods);
}
