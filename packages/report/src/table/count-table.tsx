import { formatCell, type Period, periodText } from '@stplan/model';
import type { ComponentChildren } from 'preact';
import { formOfFigure } from '../reading/amount.ts';
import type { CountLine, CountLines } from '../reading/count-lines.ts';
import { capital } from '../words/wording.ts';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';

type Props = { readonly id: string; readonly caption: ComponentChildren; readonly of: CountLines };

/** Rows of counts or measures, a column for each period. */
export function CountLinesTable({ id, caption, of: { periods, lines } }: Props) {
  const columns: Column<CountLine>[] = [
    { head: 'Figure', rowHead: true, cell: ({ label }) => capital(label) },
    ...periods.map((period: Period, index: number) => ({
      head: periodText(period),
      numeric: true,
      cell: ({ figures }: CountLine) => {
        const figure = figures[index];
        return figure && { value: figure.value, text: formatCell(figure.value, formOfFigure(figure)) };
      },
    })),
  ];
  return <DataTable id={id} caption={caption} columns={columns} rows={lines} />;
}
