import type { Assumption, Period } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { statedTerm } from '../term/stated-term.ts';
import { given, type Measures } from './measure.ts';

/** The figure that an assumption names; it has no other, so it goes without a word. */
export const ASSUMPTION_MEASURES: Measures<Assumption> = {
  '': (assumption, { books, period }) => assumed(books, assumption, period),
};

function assumed(books: Books, assumption: Assumption, period: Period | undefined) {
  const { name, figure, series, formula } = assumption;
  if (formula !== undefined) return given(books.assumed(assumption, period));
  if (figure !== undefined) return given(statedTerm(figure, name));
  if (series === undefined) return undefined;
  if (period !== undefined) return given(books.cells.period(series, period, name));
  return series.periods.length === 1 ? given(books.cells.at(series, 0, name)) : undefined;
}
