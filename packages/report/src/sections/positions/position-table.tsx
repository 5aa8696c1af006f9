import { type Period, type Position, type PositionRow, periodText } from '@stplan/model';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { positionCell, positionLabel, positionPeriods, positionRows } from './position-rows.ts';
import { positionTitle } from './position-title.ts';

/** The rows that only lead to others are set plainly, those that a board looks for are set as totals. */
const TOTALS: readonly PositionRow['measure'][] = ['do nothing', 'planned', 'control total'];

/** A position as the plan states it, a row to a line of the plan. */
export function PositionTable({ position, view }: { readonly position: Position; readonly view: ReportView }) {
  const columns: Column<PositionRow>[] = [
    { head: 'Row', rowHead: true, cell: (row) => ({ content: <RowName row={row} view={view} /> }) },
    ...positionPeriods(position).map((period: Period) => ({
      head: periodText(period),
      numeric: true,
      cell: (row: PositionRow) => positionCell(row, period),
    })),
  ];
  return (
    <DataTable
      id={`${view.anchorOf(position)}-t`}
      caption={positionTitle(position, view)}
      columns={columns}
      rows={positionRows(position)}
      rowClass={({ measure }) => (TOTALS.includes(measure) ? 'total' : undefined)}
    />
  );
}

function RowName({ row, view }: { readonly row: PositionRow; readonly view: ReportView }) {
  const { anchor } = view.placeOf(row.labelSpan);
  const label = positionLabel(row);
  return anchor === undefined ? <span>{label}</span> : <a href={`#${anchor}`}>{label}</a>;
}
