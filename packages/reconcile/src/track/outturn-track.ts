import {
  type CalendarDate,
  compareDates,
  type Exact,
  endDate,
  financialYearOf,
  type Month,
  monthPeriod,
  type Plan,
  yearPeriod,
} from '@stplan/model';
import type { Figures } from '../explain/figures.ts';

/** How the year of an organisation is expected to end; pounds, surplus positive; undefined where the plan does not say. */
export type OutturnTrack = {
  readonly organisation: string;
  readonly title: string | undefined;
  /** The month to which its actual figures reach. */
  readonly actualTo: Month | undefined;
  /** Before the fund where the plan states that, else including it. */
  readonly planned: Exact | undefined;
  readonly forecast: Exact | undefined;
  /** Actual to date less planned to date. */
  readonly variance: Exact | undefined;
  /** Actual to date with the plan to go and a stated recovery. */
  readonly byActuals: Exact | undefined;
  /** The quarters of the fund that are earned. */
  readonly fundEarned: Exact | undefined;
};

/** The outturns of the financial year in which a day falls, of every organisation that states a forecast or an actual. */
export function trackedOutturns(
  plan: Plan,
  figures: Pick<Figures, 'read'>,
  asAt: CalendarDate,
  organisation: string | undefined,
): readonly OutturnTrack[] {
  const year = financialYearOf(asAt).start;
  const own = plan.elements.organisation.filter(({ name }) => organisation === undefined || name === organisation);
  return own.flatMap(({ name, title }): readonly OutturnTrack[] => {
    const read = (...measures: string[]): Exact | undefined => {
      for (const measure of measures) {
        const value = figures.read(name, measure, yearPeriod(year))?.value;
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const actualTo = lastActual(plan, name, year);
    const isKnown = actualTo !== undefined && compareDates(endDate(monthPeriod(actualTo)), asAt) <= 0;
    const forecast = read('forecast before fund', 'forecast');
    if (forecast === undefined && !isKnown) return [];
    const whenKnown = (measure: string) => (isKnown ? read(measure) : undefined);
    return [
      {
        organisation: name,
        title,
        actualTo: isKnown ? actualTo : undefined,
        planned: read('planned before fund', 'planned'),
        forecast,
        variance: whenKnown('variance'),
        byActuals: whenKnown('forecast by actuals'),
        fundEarned: whenKnown('fund earned'),
      },
    ];
  });
}

/** The latest month of the year to which a position states what was. */
function lastActual({ elements }: Plan, organisation: string, year: number): Month | undefined {
  const months = elements.position
    .filter(({ subject }) => subject?.name === organisation)
    .flatMap(({ rows }) => rows)
    .flatMap(({ measure, upTo }) =>
      measure === 'actual' && upTo !== undefined && financialYearOf(upTo).start === year ? [upTo] : [],
    );
  return months.reduce<Month | undefined>(
    (last, one) => (last === undefined || one.year * 12 + one.month > last.year * 12 + last.month ? one : last),
    undefined,
  );
}
