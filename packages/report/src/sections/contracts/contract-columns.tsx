import { periodText } from '@stplan/model';
import { SourceLink } from '../../marks/source-link.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import type { ContractDifference } from '../../reading/contract-differences.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { shortDate } from '../../words/short-date.ts';

/** The columns of the comparison of both sides. */
export function differenceColumns(view: ReportView): Column<ContractDifference>[] {
  return [
    {
      head: 'Contract',
      rowHead: true,
      cell: (row) => ({
        content: <NamedContract row={row} view={view} />,
      }),
    },
    { head: 'Commissioner', choices: true, cell: ({ contract }) => contract.commissioner?.name },
    { head: 'Provider', choices: true, cell: ({ contract }) => contract.provider?.name },
    { head: 'Period', choices: true, cell: ({ period }) => period && periodText(period) },
    { head: 'Provider, or computed', numeric: true, cell: ({ left }) => quantityCell(left) },
    { head: 'Commissioner, or stated', numeric: true, cell: ({ right }) => quantityCell(right) },
    { head: 'Difference', numeric: true, cell: ({ difference }) => quantityCell(difference) },
    {
      head: 'Verdict',
      choices: true,
      cell: ({ statement }) => ({ content: <VerdictMark verdict={statement.verdict} /> }),
    },
  ];
}

function NamedContract({ row, view }: { readonly row: ContractDifference; readonly view: ReportView }) {
  const { contract, measure, statement } = row;
  return (
    <>
      {contract.title ?? contract.name}
      <span class="help">
        {[...(measure === 'value' ? [] : [statement.title]), ...termsOf(contract)].join(', ')}{' '}
        <SourceLink place={view.placeOf(statement.span)} />
      </span>
    </>
  );
}

/** Form and status in words: `block`, `signed 23 Dec 2016`. */
function termsOf({ status, form }: ContractDifference['contract']): string[] {
  const date = status?.value.date;
  return [
    ...(form ? [form.value] : []),
    ...(status ? [date ? `${status.value.status} ${shortDate(date)}` : status.value.status] : []),
  ];
}
