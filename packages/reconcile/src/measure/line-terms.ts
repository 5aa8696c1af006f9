import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { HeldRow } from '../ledger/position-book.ts';

/** The figures of some position rows in a year; undefined when none of them states one. */
export function lineTerms({ cells }: Books, rows: readonly HeldRow[], year: number): readonly Term[] | undefined {
  const terms = rows.flatMap(({ row, label }) => cells.year(row.series, year, label) ?? []);
  return terms.length === 0 ? undefined : terms;
}
