import { type FundBasis, monthText, type PositionMeasure, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Subject } from '../ledger/subject.ts';
import { fundOf, plannedOf } from '../measure/organisation-figures.ts';
import { positionFigure } from '../measure/position-figure.ts';
import { latestToDate, rowsToDate, sameMonth } from '../measure/to-date-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite } from '../term/renamed.ts';
import type { Identity } from './identity.ts';

/**
 * The forecast is actual to date with the plan to go, the year's planned position less the planned one to date, and a
 * stated recovery; all of them before the fund or including it.
 */
export const forecast: Identity = (books) =>
  books.positions.subjects
    .filter(({ kind }) => kind === 'organisation')
    .flatMap((subject) =>
      books.years.flatMap((year) =>
        (['before fund', 'including fund'] as const).flatMap((basis) => draftOf(books, subject, year, basis) ?? []),
      ),
    );

function draftOf(books: Books, subject: Subject, year: number, basis: FundBasis): Draft | undefined {
  const stated = onBasis(books, subject, 'forecast', year, basis);
  if (stated === undefined) return undefined;
  const actual = latestToDate(books, subject, 'actual', year);
  if (actual === undefined) return undefined;
  const base = {
    identity: 'actuals',
    subject: subject.name,
    part: basis,
    title: `Forecast of ${subject.name} ${basis}: actual to ${monthText(actual.month)} and the plan to go`,
    period: yearPeriod(year),
    rhs: [stated],
    organisations: [subject.name],
    span: placeOf(stated) ?? books.place,
  } as const;
  const planned = plannedOf(books, subject.name, year, basis);
  const toDate = rowsToDate(books, subject, 'planned', year).find(({ month }) => sameMonth(month, actual.month));
  if (planned === undefined || toDate === undefined) return undefined;
  // Without any fund the two bases are one.
  const free = fundOf(books, subject.name, year) === undefined;
  const other = [actual, toDate].find((one) => one.basis !== basis);
  if (other !== undefined && !free) {
    return {
      ...base,
      lhs: [actual.term, planned, opposite(toDate.term)],
      verdict: 'incomparable',
      reason: `the forecast is ${basis}, ${other.term.label} is ${other.basis}`,
    };
  }
  const recovery = positionFigure(books, subject, 'recovery', year);
  return { ...base, lhs: [actual.term, planned, opposite(toDate.term), ...(recovery === undefined ? [] : [recovery])] };
}

function onBasis(
  books: Books,
  subject: Subject,
  measure: PositionMeasure,
  year: number,
  basis: FundBasis,
): Term | undefined {
  const own = positionFigure(books, subject, measure, year, { fund: basis });
  if (own !== undefined || basis === 'before fund') return own;
  return positionFigure(books, subject, measure, year, { fund: 'unsaid' });
}
