import type { ComponentChildren } from 'preact';
import { ScrollFrame } from '../marks/scroll-frame.tsx';
import { TableCell } from './cell.tsx';
import type { Column } from './column.ts';

type Props<Row> = {
  /** The id of the table on the page. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Ids by which rows are linked to. */
  readonly rowId?: (row: Row) => string | undefined;
  readonly rowClass?: (row: Row) => string | undefined;
  /** What the script adds: sorting by the heads, filtering by words and choices. */
  readonly tools?: 'sort' | 'filter sort';
  /** Too wide for a portrait page. */
  readonly wide?: boolean;
};

/** A table of no more rows is printed on one page. */
const MOST_ON_ONE_PAGE = 14;

/** A table of the report. Wide ones scroll inside their own frame, so that the page never does. */
export function DataTable<Row>({ id, caption, columns, rows, rowId, rowClass, tools, wide }: Props<Row>) {
  // Most tables hold figures only: then the table says once that they stand to the right.
  const plain = columns.every(({ numeric, rowHead }) => numeric || rowHead);
  return (
    <ScrollFrame print={wide ? 'wide' : rows.length <= MOST_ON_ONE_PAGE ? 'short' : undefined}>
      <table id={id} class={plain ? 'figures' : undefined} data-tools={tools}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                scope="col"
                class={column.numeric && !plain ? 'n' : undefined}
                data-choices={column.choices ? '' : undefined}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={rowId?.(row)} class={rowClass?.(row)}>
              {columns.map((column) => (
                <TableCell column={column} cell={column.cell(row)} plain={plain} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
