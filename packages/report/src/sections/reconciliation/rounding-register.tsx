import type { Statement } from '@stplan/model';
import { abs, compare, periodText } from '@stplan/model';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import type { ReportView } from '../../reading/report-view.ts';
import type { StatementFamily } from '../../reading/statement-family.ts';
import { statementAmount } from '../../reading/term-amount.ts';
import { amountCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import { measureText } from './measure-text.ts';
import { toleranceCell } from './tolerance-cell.ts';

type Entry = { readonly statement: Statement; readonly family: StatementFamily };

const COLUMNS: readonly Column<Entry>[] = [
  {
    head: 'Statement',
    rowHead: true,
    cell: ({ family }) => ({ content: <a href={`#${family.anchor}`}>{family.title}</a>, sort: family.title }),
  },
  {
    head: 'Period',
    choices: true,
    cell: ({ statement }) => (statement.period ? periodText(statement.period) : 'none'),
  },
  { head: 'In', cell: ({ family }) => measureText(family) },
  {
    head: 'Difference',
    numeric: true,
    cell: ({ statement }) => statement.difference && amountCell(statementAmount(statement, statement.difference)),
  },
  { head: 'Tolerance', numeric: true, cell: ({ statement }) => toleranceCell(statement) },
  {
    head: 'Verdict',
    choices: true,
    cell: ({ statement }) => ({ content: <VerdictMark verdict={statement.verdict} /> }),
  },
  {
    head: 'Note',
    cell: ({ statement }) => (statement.improbable ? 'within tolerance, yet larger than chance would make it' : ''),
  },
];

/** Every tolerance that let two different figures pass, and how it compares with the difference. */
export function RoundingRegister({ view }: { readonly view: ReportView }) {
  const entries = view.families.flatMap((family) =>
    family.statements
      .filter(({ verdict }) => verdict === 'within-rounding' || verdict === 'unexplained')
      .map((statement) => ({ statement, family })),
  );
  if (entries.length === 0) return <p>No two figures differ, so no tolerance was needed.</p>;
  const used = entries.filter(
    ({ statement: { difference, tolerance } }) => difference && compare(abs(difference), tolerance) <= 0,
  );
  return (
    <DataTable
      id="rounding"
      caption={`${counted(entries.length, 'statement')} whose figures differ, of which ${counted(used.length, 'difference')} within the tolerance of the printed digits`}
      columns={COLUMNS}
      rows={entries}
      tools="filter sort"
    />
  );
}
