import { yearText } from '@stplan/model';
import { ShareBar } from '../../marks/share-bar.tsx';
import type { ReportView } from '../../reading/report-view.ts';
import { amountCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { shareText } from '../../words/number-text.ts';
import { type Breakdown, type ProgrammePart, partsOf } from './breakdowns.ts';

const COLUMNS: readonly Column<ProgrammePart>[] = [
  { head: 'Part', rowHead: true, cell: ({ label }) => label },
  { head: 'Schemes', numeric: true, cell: ({ schemes }) => ({ content: String(schemes), class: 'n' }) },
  { head: 'Net', numeric: true, cell: ({ amount }) => amountCell(amount), absent: 'none' },
  {
    head: 'Share',
    numeric: true,
    cell: ({ share }) => share && { value: share, text: shareText(share) },
    absent: 'none',
  },
  { head: 'Size', cell: ({ share }) => ({ content: share && <ShareBar share={share} /> }) },
  { head: 'After confidence', numeric: true, cell: ({ adjusted }) => amountCell(adjusted), absent: 'none' },
];

/** The programme cut one way in one year. */
export function BreakdownTable({
  breakdown,
  view,
  year,
}: {
  readonly breakdown: Breakdown;
  readonly view: ReportView;
  readonly year: number;
}) {
  const parts = partsOf(breakdown, view, year);
  const scale = parts.find(({ amount }) => amount)?.amount?.scale ?? '£m';
  return (
    <DataTable
      id={`by-${breakdown.title.toLowerCase()}`}
      caption={`By ${breakdown.title.toLowerCase()}, ${yearText({ start: year })}, ${scale}`}
      columns={COLUMNS.map((column) => (column.rowHead ? { ...column, head: breakdown.title } : column))}
      rows={parts}
    />
  );
}
