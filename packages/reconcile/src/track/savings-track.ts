import {
  type CalendarDate,
  type Efficiency,
  type Exact,
  financialYearOf,
  minus,
  type Period,
  plus,
  startDate,
  sum,
  times,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import type { Figures } from '../explain/figures.ts';
import { monthlyShares } from '../schedule/moved-shares.ts';
import { actualToDate } from './actual-to-date.ts';

/** What a scheme has saved since April against its plan for the same months; pounds. */
export type SchemeTrack = {
  readonly scheme: Efficiency;
  /** The last month or quarter that is counted. */
  readonly last: Period;
  readonly delivered: Exact;
  /** The year's net effect over its months as the scheme is phased. */
  readonly planned: Exact;
  /** Whether the scheme says nothing of its phasing, so that the year counts evenly from its start. */
  readonly evenly: boolean;
  /** Delivered less planned. */
  readonly difference: Exact;
  readonly plannedInYear: Exact;
};

/** The savings of the financial year in which a day falls. */
export type SavingsTrack = {
  readonly year: number;
  /** Schemes that state what they delivered, in order of the plan. */
  readonly schemes: readonly SchemeTrack[];
  readonly total: Pick<SchemeTrack, 'delivered' | 'planned' | 'difference' | 'plannedInYear'>;
  /** Schemes with savings planned for the year that state nothing of it yet. */
  readonly silent: readonly Efficiency[];
  /** What those are to save in the year. */
  readonly silentPlanned: Exact;
};

/** What was delivered by a day against the plan; of one owner if it is named. */
export function trackedSavings(
  efficiencies: readonly Efficiency[],
  figures: Pick<Figures, 'read'>,
  asAt: CalendarDate,
  organisation: string | undefined,
): SavingsTrack {
  const year = financialYearOf(asAt).start;
  const own = efficiencies.filter(
    ({ owner }) => organisation === undefined || owner?.value.organisation.name === organisation,
  );
  const planned = own.flatMap((scheme) => {
    const net = figures.read(scheme.name, 'net', yearPeriod(year))?.value;
    return net === undefined ? [] : [{ scheme, net, track: schemeTrack(scheme, net, asAt) }];
  });
  const schemes = planned.flatMap(({ track }) => track ?? []);
  const silent = planned.filter(({ track, net }) => track === undefined && net.n > 0n);
  return {
    year,
    schemes,
    total: {
      delivered: sum(schemes.map(({ delivered }) => delivered)),
      planned: sum(schemes.map((one) => one.planned)),
      difference: sum(schemes.map(({ difference }) => difference)),
      plannedInYear: sum(schemes.map(({ plannedInYear }) => plannedInYear)),
    },
    silent: silent.map(({ scheme }) => scheme),
    silentPlanned: silent.reduce((total, { net }) => plus(total, net), ZERO),
  };
}

function schemeTrack(scheme: Efficiency, net: Exact, asAt: CalendarDate): SchemeTrack | undefined {
  const year = financialYearOf(asAt).start;
  const done = scheme.actual && actualToDate(scheme.actual.series, asAt);
  if (done === undefined || done.year !== year) return undefined;
  const shares = monthlyShares(scheme, year, scheme.starts?.value ?? startDate(yearPeriod(year)));
  const planned = times(net, sum(shares.slice(0, done.months)));
  return {
    scheme,
    last: done.last,
    delivered: done.value,
    planned,
    evenly: scheme.phasing === undefined,
    difference: minus(done.value, planned),
    plannedInYear: net,
  };
}
