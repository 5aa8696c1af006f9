import { formatCell, periodText, type Statement, type Term } from '@stplan/model';
import { SourceLink } from '../../marks/source-link.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { type Amount, formOf, formOfTerm } from '../../reading/amount.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { StatementFamily } from '../../reading/statement-family.ts';
import { statementAmount, termSpan, termsTotal } from '../../reading/term-amount.ts';
import type { Cell, Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { capital } from '../../words/wording.ts';
import { type FamilyRow, familyRows } from './family-rows.ts';
import { measureText } from './measure-text.ts';
import { toleranceCell } from './tolerance-cell.ts';

type Row = {
  readonly label: Cell;
  readonly cells: readonly Cell[];
  readonly source?: Cell;
  readonly class?: string;
};

/** How a statement was worked out: its terms down to the places in the plan, a column for each period. */
export function FamilyTable({ family, view }: { readonly family: StatementFamily; readonly view: ReportView }) {
  const { statements } = family;
  const columns: Column<Row>[] = [
    { head: 'Figure', rowHead: true, cell: ({ label }) => label },
    ...statements.map(({ period }, index) => ({
      head: period ? periodText(period) : 'Amount',
      numeric: true,
      cell: ({ cells }: Row) => cells[index],
    })),
    { head: 'Place', cell: ({ source }) => source ?? '' },
  ];
  return (
    <DataTable
      id={`${family.anchor}-table`}
      caption={`${family.title}, ${measureText(family)}`}
      columns={columns}
      rows={tableRows(family, view)}
      rowClass={(row) => row.class}
    />
  );
}

function tableRows(family: StatementFamily, view: ReportView): Row[] {
  const { statements } = family;
  const termRows = (side: (statement: Statement) => readonly Term[]) =>
    familyRows(family, side).map((row) => termRow(row, view));
  const stated = termRows(({ rhs }) => rhs);
  return [
    ...termRows(({ lhs }) => lhs),
    totalRow('Sum of the parts', statements, ({ lhs }) => termsTotal(lhs)),
    ...stated,
    ...(stated.length > 1 ? [totalRow('Compared with', statements, ({ rhs }) => termsTotal(rhs))] : []),
    totalRow(
      'Difference',
      statements,
      (statement) => statement.difference && statementAmount(statement, statement.difference),
    ),
    {
      label: 'Tolerance of the printed digits',
      cells: statements.map(toleranceCell),
    },
    {
      label: 'Verdict',
      cells: statements.map(({ verdict }) => ({ content: <VerdictMark verdict={verdict} />, class: 'n' })),
    },
  ];
}

function termRow({ label, depth, sign, terms }: FamilyRow, view: ReportView): Row {
  const span = terms.map((term) => term && termSpan(term)).find((found) => found !== undefined);
  return {
    label: {
      content: `${sign < 0 ? 'less ' : ''}${depth === 0 ? capital(label) : label}`,
      ...(depth > 0 && { class: `d${depth}` }),
    },
    cells: terms.map((term) => term?.value && { value: term.value, text: formatCell(term.value, formOfTerm(term)) }),
    source: span && { content: <SourceLink place={view.placeOf(span)} /> },
    ...(depth > 0 && { class: 'deeper' }),
  };
}

function totalRow(
  label: string,
  statements: readonly Statement[],
  amountOf: (statement: Statement) => Amount | undefined,
): Row {
  return {
    label,
    cells: statements.map((statement) => {
      const amount = amountOf(statement);
      return amount && { value: amount.value, text: formatCell(amount.value, formOf(amount)) };
    }),
    class: 'total',
  };
}
