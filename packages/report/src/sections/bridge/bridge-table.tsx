import { yearText } from '@stplan/model';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import type { Bridge } from '../../reading/bridge.ts';
import { groupRank } from '../../reading/bridge-group.ts';
import { amountCell } from '../../table/amount-cell.ts';
import type { Cell, Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';

type Row = { readonly label: string; readonly cell: (bridge: Bridge) => Cell; readonly total?: boolean };

/** The steps of one subject's bridges, a column for each year. */
export function BridgeTable({
  id,
  title,
  bridges,
}: {
  readonly id: string;
  readonly title: string;
  readonly bridges: readonly Bridge[];
}) {
  const columns: Column<Row>[] = [
    { head: 'Step', rowHead: true, cell: ({ label }) => label },
    ...bridges.map((bridge) => ({
      head: yearText({ start: bridge.year }),
      numeric: true,
      cell: ({ cell }: Row) => cell(bridge),
    })),
  ];
  const scale = bridges[0]?.statement.scale ?? '£m';
  return (
    <DataTable
      id={id}
      caption={`${title}: steps from do nothing to planned, ${scale}`}
      columns={columns}
      rows={rowsOf(bridges)}
      rowClass={({ total }) => (total ? 'total' : undefined)}
    />
  );
}

function rowsOf(bridges: readonly Bridge[]): Row[] {
  return [
    { label: 'Do nothing', cell: ({ doNothing }) => amountCell(doNothing), total: true },
    ...stepLabels(bridges).map((label) => ({
      label,
      cell: ({ steps }: Bridge) =>
        amountCell(steps.find((step) => step.label === label)?.amount) ?? { content: 'none', class: 'absent' },
    })),
    { label: 'Sum of the parts', cell: ({ computed }) => amountCell(computed), total: true },
    { label: 'Planned, as stated', cell: ({ stated }) => amountCell(stated), total: true },
    { label: 'Difference', cell: ({ difference }) => amountCell(difference) },
    {
      label: 'Verdict',
      cell: ({ statement }) => ({ content: <VerdictMark verdict={statement.verdict} />, class: 'n' }),
    },
  ];
}

function stepLabels(bridges: readonly Bridge[]): string[] {
  const ranks = new Map<string, number>();
  for (const { label, group } of bridges.flatMap(({ steps }) => steps)) ranks.set(label, groupRank(group));
  return [...ranks].sort(([, a], [, b]) => a - b).map(([label]) => label);
}
