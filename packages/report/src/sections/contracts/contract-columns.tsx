import { dateText, formatQuantity, periodText } from '@stplan/model';
import { SourceLink } from '../../marks/source-link.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { type Amount, formOf } from '../../reading/amount.ts';
import type { ContractDifference } from '../../reading/contract-differences.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Cell, Column } from '../../table/column.ts';

/** The columns of the comparison of both sides. */
export function differenceColumns(view: ReportView): Column<ContractDifference>[] {
  return [
    {
      head: 'Contract',
      rowHead: true,
      cell: ({ contract }) => ({ content: contract.title ?? contract.name, class: 'text' }),
    },
    { head: 'Commissioner', choices: true, cell: ({ contract }) => contract.commissioner?.name },
    { head: 'Provider', choices: true, cell: ({ contract }) => contract.provider?.name },
    { head: 'Status', cell: ({ contract }) => statusText(contract) },
    {
      head: 'Compared',
      choices: true,
      cell: ({ measure, statement }) => (measure === 'value' ? 'value' : statement.title),
    },
    { head: 'Period', choices: true, cell: ({ period }) => period && periodText(period) },
    { head: 'Provider, or computed', numeric: true, cell: ({ left }) => amountCell(left) },
    { head: 'Commissioner, or stated', numeric: true, cell: ({ right }) => amountCell(right) },
    { head: 'Difference', numeric: true, cell: ({ difference }) => amountCell(difference) },
    {
      head: 'Verdict',
      choices: true,
      cell: ({ statement }) => ({ content: <VerdictMark verdict={statement.verdict} /> }),
    },
    { head: 'Place', cell: ({ statement }) => ({ content: <SourceLink place={view.placeOf(statement.span)} /> }) },
  ];
}

function statusText({ status, form }: ContractDifference['contract']): string | undefined {
  const parts = [
    form?.value,
    status && [status.value.status, ...(status.value.date ? [dateText(status.value.date)] : [])].join(' '),
  ];
  const stated = parts.filter((part) => part !== undefined);
  return stated.length === 0 ? undefined : stated.join(', ');
}

function amountCell(amount: Amount | undefined): Cell {
  return amount && { value: amount.value, text: formatQuantity(amount.value, amount.unit, formOf(amount)) };
}
