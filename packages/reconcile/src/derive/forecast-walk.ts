import { compare, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { fundOf, plannedOf } from '../measure/organisation-figures.ts';
import { positionFigure } from '../measure/position-figure.ts';
import { latestToDate, rowsToDate, sameMonth, type ToDate } from '../measure/to-date-figures.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { fundInQuarter } from './fund-parts.ts';

/** What the figures to date say of the whole year, before the fund and with what of it is earned. */
export type ForecastWalk = {
  /** Actual to date less planned to date. */
  readonly variance: Term;
  /** Planned for the rest of the year. */
  readonly toGo: Term;
  /** Actual to date with the plan to go and a stated recovery. */
  readonly forecast: Term;
  /** The quarters of the fund that are earned: nil once the test is missed. */
  readonly earned: Term;
  readonly withFund: Term;
  /** By how much it differs from the plan including the fund: the run rate, the recovery and the fund that is lost. */
  readonly change: Term;
};

const QUARTERS = [1, 2, 3, 4] as const;

/** Undefined where the year has no actual before the fund, or no plan to hold it against. */
export function forecastWalk(books: Books, name: string, year: number): ForecastWalk | undefined {
  const subject = { kind: 'organisation', name } as const;
  const actual = latestToDate(books, subject, 'actual', year);
  const toDate = actual && plannedAt(books, name, year, actual);
  const planned = plannedOf(books, name, year, 'before fund');
  if (actual === undefined || toDate === undefined || planned === undefined) return undefined;
  // Figures that include the fund are no test of it.
  if (fundOf(books, name, year) !== undefined && [actual, toDate].some(({ basis }) => basis !== 'before fund')) {
    return undefined;
  }
  const recovery = positionFigure(books, subject, 'recovery', year);
  const recovered = recovery === undefined ? [] : [recovery];
  const variance = sumTerm(`${name} variance to date`, [actual.term, opposite(toDate.term)]);
  const toGo = sumTerm(`${name} plan to go`, [planned, opposite(toDate.term)]);
  const forecast = sumTerm(`${name} forecast before fund`, [actual.term, toGo, ...recovered]);
  const quarters = QUARTERS.flatMap((quarter) => fundInQuarter(books, name, year, quarter) ?? []);
  const isEarned = quartersEarned(books, name, year);
  const earned = sumTerm(
    `${name} fund earned`,
    quarters.filter((_, index) => isEarned[index]),
  );
  const lost = sumTerm(`${name} fund lost`, quarters.filter((_, index) => !isEarned[index]).map(opposite));
  return {
    variance,
    toGo,
    forecast,
    earned,
    withFund: sumTerm(`${name} forecast with the fund that is earned`, [forecast, earned]),
    change: sumTerm(`${name} change from planned`, [variance, ...recovered, lost]),
  };
}

function plannedAt(books: Books, name: string, year: number, { month }: ToDate): ToDate | undefined {
  return rowsToDate(books, { kind: 'organisation', name }, 'planned', year).find((one) => sameMonth(one.month, month));
}

/** A quarter is earned unless a test at its end, or at an earlier one, was missed: the fund is all or nothing. */
function quartersEarned(books: Books, name: string, year: number): readonly boolean[] {
  const actuals = rowsToDate(books, { kind: 'organisation', name }, 'actual', year);
  const missed = actuals.flatMap((actual): number[] => {
    const planned = plannedAt(books, name, year, actual);
    if (planned?.term.value === undefined || actual.term.value === undefined) return [];
    return compare(actual.term.value, planned.term.value) < 0 ? [quarterOf(actual.month.month)] : [];
  });
  const first = Math.min(...missed, QUARTERS.length + 1);
  return QUARTERS.map((quarter) => quarter < first);
}

/** The quarter of the financial year that a month belongs to, of which April is the first. */
function quarterOf(month: number): number {
  return Math.floor(((month + 8) % 12) / 3) + 1;
}
