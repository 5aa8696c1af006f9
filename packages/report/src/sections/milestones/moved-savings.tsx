import { exactDigits, formatQuantity, type Term, yearText } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import type { MovedRow } from '../../reading/moved-rows.ts';
import { movedRows } from '../../reading/moved-rows.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Cell, Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { dateCell } from '../../table/date-cell.ts';
import { counted } from '../../words/wording.ts';

/** What late milestones move: by scheme and organisation the change of each year. */
export function MovedSavings({ view }: { readonly view: ReportView }) {
  const { rows, years } = movedRows(view);
  if (rows.length === 0) return null;
  return (
    <DataTable
      id="moved-savings"
      caption="Savings that move to later years because a milestone is late, as changes of what the plan states"
      columns={columns(view, years)}
      rows={rows}
    />
  );
}

function columns(view: ReportView, years: readonly number[]): Column<MovedRow>[] {
  return [
    {
      head: 'Scheme',
      rowHead: true,
      cell: ({ moved: { scheme } }) => ({ content: <ElementLink of={scheme} view={view} /> }),
    },
    {
      head: 'Waits for',
      cell: ({ moved: { milestone } }) => view.plan.lookup(milestone, ['milestone'])?.title ?? milestone,
    },
    { head: 'Later by', cell: ({ moved: { months } }) => counted(months, 'month') },
    { head: 'Starts', cell: ({ moved: { movedTo } }) => dateCell(movedTo) },
    { head: 'For', cell: ({ organisation }) => organisation ?? 'the footprint' },
    ...years.map((start) => ({
      head: yearText({ start }),
      numeric: true,
      absent: 'none',
      cell: ({ changes }: MovedRow) => changeCell(changes.get(start)),
    })),
  ];
}

/** As fine as the amount needs, up to two digits: a month of a small saving is not nothing. */
function changeCell(term: Term | undefined): Cell {
  if (term?.value === undefined) return undefined;
  const { value, unit, scale } = term;
  const digits = Math.min(
    Math.max(exactDigits(value, scale) ?? 2, term.printedDigits),
    Math.max(2, term.printedDigits),
  );
  return { value, text: formatQuantity(value, unit, { scale, digits }) };
}
