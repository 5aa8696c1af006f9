import { cellText } from './cell-text.ts';
import { type Grid, rowsOf } from './grid.ts';
import type { Header } from './header-rows.ts';
import { withoutUnit } from './unit-heading.ts';

/** A row below a heading that has a label. */
export type LabelledRow = {
  readonly row: number;
  readonly label: string;
  /** The last label without figures above it, such as `Income`; empty at the top. */
  readonly section: string;
};

/** A sheet's labels and figures below its heading. */
export type LabelledRows = { readonly column: number; readonly rows: readonly LabelledRow[] };

/** The rows of a table whose first figures stand right of their labels; blank rows and sections are no rows. */
export function labelledRows(grid: Grid, { row: top, periods }: Header): LabelledRows {
  const first = Math.min(...periods.map(({ column }) => column));
  const below = rowsOf(grid).filter((row) => row > top);
  const column = labelColumn(grid, below, first);
  let section = '';
  const rows = below.flatMap((row) => {
    const label = withoutUnit(cellText(grid.at(row, column)));
    if (label === '') return [];
    if (periods.some((period) => cellText(grid.at(row, period.column)) !== '')) return [{ row, label, section }];
    section = label.replace(/:$/, '');
    return [];
  });
  return { column, rows };
}

/** Where labels are looked for: so many columns before the figures, in so many rows. */
const SEARCHED = { columns: 16, rows: 2_000 };

/** Of the columns before the figures, the one with the most labels; of equal ones the right one. */
function labelColumn(grid: Grid, rows: readonly number[], before: number): number {
  const columns = Array.from(
    { length: Math.min(SEARCHED.columns, Math.max(0, before - grid.range.from.column)) },
    (_, index) => before - 1 - index,
  );
  const searched = rows.slice(0, SEARCHED.rows);
  const labels = (column: number) => searched.filter((row) => /\p{L}{2}/u.test(cellText(grid.at(row, column)))).length;
  return columns.reduce((best, column) => (labels(column) > labels(best) ? column : best), columns[0] ?? before - 1);
}
