import { formatCell, yearText } from '@stplan/model';
import type { ScenarioRow } from '@stplan/reconcile';
import type { Column } from '../../table/column.ts';

/** A column for each year of what scenarios change, in £m. */
export function yearColumns<Row extends ScenarioRow>(years: readonly number[], digits: number): readonly Column<Row>[] {
  return years.map((start, at) => ({
    head: yearText({ start }),
    numeric: true,
    absent: '-',
    cell: ({ cells }) => {
      const value = cells[at];
      return value && value.n !== 0n ? { value, text: formatCell(value, { scale: '£m', digits }) } : undefined;
    },
  }));
}
