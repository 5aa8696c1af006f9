import type { ElementWords } from '../../words/element-words.ts';
import type { FigureRow } from '../figure-sheet.ts';

/** An element with its rows in a sheet, each by its words. */
export type Listed = {
  readonly element: ElementWords;
  readonly rows: readonly (FigureRow & { readonly label: string })[];
};

/**
 * The rows of activity, beds and staff with what they are sums of: those of the counts that an element says it totals,
 * and what closes a year of what opened it and the change.
 */
export function countSums(all: readonly Listed[]): readonly FigureRow[] {
  const rowOf = new Map(all.flatMap(({ element, rows }) => rows.map((row) => [`${element.name} ${row.label}`, row])));
  return all.flatMap(({ element, rows }) => {
    const totals = element.statements.find(({ words }) => words.startsWith('totals '))?.words.slice('totals '.length);
    const names = totals?.split(', ') ?? [];
    return rows.map((row) => {
      const parts = names.map((name) => rowOf.get(`${name} ${row.label}`));
      const year =
        row.label === 'closing' ? ['opening', 'change'].map((label) => rowOf.get(`${element.name} ${label}`)) : [];
      const sumOf = (parts.length > 0 ? parts : year).filter((part) => part !== undefined);
      // the same row, which others may be sums of
      return Object.assign(row, sumOf.length === 0 ? {} : { sumOf });
    });
  });
}
