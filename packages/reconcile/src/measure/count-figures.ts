import { type CountMeasure, type CountRow, type CountTable, type Series, type Term, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { CountElement, HeldChange } from '../ledger/count-book.ts';
import { headerYears } from '../ledger/year-cells.ts';
import { isNil } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite, renamed } from '../term/renamed.ts';

/** The figure of a measure in a year: the first row without a month that states it. */
export function countFigure(
  { cells }: Books,
  rows: readonly CountRow[],
  measure: CountMeasure,
  year: number,
  label: string,
): Term | undefined {
  for (const row of rows) {
    if (row.measure !== measure || row.upTo !== undefined) continue;
    const term = cells.year(row.series, year, label);
    if (term !== undefined) return term;
  }
  return undefined;
}

/** The financial years that some row of a table states. */
export function countYears(rows: readonly CountRow[]): readonly number[] {
  const years = new Set<number>();
  for (const { series } of rows) for (const year of headerYears(series.periods)) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** What a scheme changes in a line in a year, against do nothing. */
export type CountEffect = { readonly element: CountElement; readonly scheme: string; readonly term: Term };

export function countEffects(books: Books, changes: readonly HeldChange[], year: number): CountEffect[] {
  return changes.flatMap(({ element, table }): CountEffect[] => {
    const term = effectOfRow(books, element.name, table, year, 'change');
    return term === undefined || isNil(term)
      ? []
      : [{ element, scheme: element.name, term: { ...term, element: element.name } }];
  });
}

/** What a row of a scheme's table comes to in a year against do nothing, whatever its basis. */
export function effectOfRow(
  books: Books,
  scheme: string,
  table: CountTable,
  year: number,
  wanted: CountMeasure,
): Term | undefined {
  const label = `${scheme}, ${table.line.name}${wanted === 'change' ? '' : ` ${wanted}`}`;
  const row = table.rows.find(({ measure }) => measure === wanted);
  if (row === undefined) return undefined;
  if (table.basis === 'incremental') return increments(books, row.series, year, label);
  const now = books.cells.year(row.series, year, label);
  if (table.basis !== 'accumulated' || now === undefined) return now;
  const before = books.cells.year(row.series, year - 1, label);
  return before === undefined
    ? now
    : sumTerm(label, [now, opposite(renamed(before, `${label} to ${yearText({ start: year - 1 })}`))]);
}

function increments(books: Books, series: Series, year: number, label: string): Term | undefined {
  const years = headerYears(series.periods).filter((start) => start <= year);
  const terms = years.map((start) => books.cells.year(series, start, `${label}, new in ${yearText({ start })}`));
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length || known.length === 0) return undefined;
  return known.length === 1 ? known[0] : sumTerm(label, known);
}
