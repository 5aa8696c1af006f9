import type { Period, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';

/** What a measure of an element gives: a figure, or a word such as an owner or a stage. */
export type MeasureValue = { readonly term: Term } | { readonly word: string };

/** Where and when a measure is read. */
export type Reading = {
  readonly books: Books;
  readonly period: Period | undefined;
  readonly title: string | undefined;
};

/** Reads a measure of an element; undefined when the plan states none for the period. */
export type Measure<E> = (element: E, reading: Reading) => MeasureValue | undefined;
export type Measures<E> = Readonly<Record<string, Measure<E>>>;

/** The financial year of a reading, by its first calendar year. */
export function yearOf({ period }: Reading): number | undefined {
  return period?.kind === 'year' ? period.start : undefined;
}

/** A measure that is a figure of a year. */
export function yearly<E>(
  figure: (books: Books, element: E, year: number, title: string | undefined) => Term | undefined,
): Measure<E> {
  return (element, reading) => {
    const year = yearOf(reading);
    return year === undefined ? undefined : given(figure(reading.books, element, year, reading.title));
  };
}

/** A measure that holds whatever the year. */
export function lasting<E>(
  figure: (books: Books, element: E, title: string | undefined) => Term | undefined,
): Measure<E> {
  return (element, { books, title }) => given(figure(books, element, title));
}

export function given(term: Term | undefined): MeasureValue | undefined {
  return term && { term };
}

/** A measure that is a word. */
export function wordOf<E>(word: (element: E) => string | undefined): Measure<E> {
  return (element) => {
    const said = word(element);
    return said === undefined ? undefined : { word: said };
  };
}
