import { type FundBasis, financialYearOf, type Month, monthText, type PositionMeasure, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import type { Subject } from '../ledger/subject.ts';

/** A figure from April to the end of a month. */
export type ToDate = { readonly term: Term; readonly month: Month; readonly basis: FundBasis };

/** What a measure states from April to the end of a month of the year. */
export function rowsToDate(books: Books, subject: Subject, measure: PositionMeasure, year: number): readonly ToDate[] {
  return books.positions.rows(subject, measure).flatMap(({ row, label }: HeldRow): ToDate[] => {
    if (row.upTo === undefined || financialYearOf(row.upTo).start !== year) return [];
    const term = books.cells.year(row.series, year, `${label} to ${monthText(row.upTo)}`);
    return term === undefined ? [] : [{ term, month: row.upTo, basis: row.fund ?? 'including fund' }];
  });
}

/** The one that reaches furthest into the year. */
export function latestToDate(
  books: Books,
  subject: Subject,
  measure: PositionMeasure,
  year: number,
): ToDate | undefined {
  const rows = rowsToDate(books, subject, measure, year);
  return rows.reduce<ToDate | undefined>(
    (latest, one) => (latest === undefined || isAfter(one.month, latest.month) ? one : latest),
    undefined,
  );
}

export function sameMonth(a: Month, b: Month): boolean {
  return a.year === b.year && a.month === b.month;
}

function isAfter(a: Month, b: Month): boolean {
  return a.year === b.year ? a.month > b.month : a.year > b.year;
}
