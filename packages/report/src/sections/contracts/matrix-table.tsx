import { equals, formatCell, yearText } from '@stplan/model';
import { NumberMark } from '../../marks/number-mark.tsx';
import { type Amount, formOf } from '../../reading/amount.ts';
import { type ContractMatrix, contractMatrices } from '../../reading/contract-matrix.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import type { Cell, Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';

/** Commissioners against providers, a table for each year: the value of their contracts, both figures where they differ. */
export function MatrixTables({ view }: { readonly view: ReportView }) {
  return (
    <>
      {contractMatrices(view).map((matrix) => (
        <MatrixTable matrix={matrix} view={view} />
      ))}
    </>
  );
}

function MatrixTable({ matrix, view }: { readonly matrix: ContractMatrix; readonly view: ReportView }) {
  const columns: Column<string>[] = [
    { head: 'Commissioner', rowHead: true, cell: (commissioner) => subjectTitle(view.plan, commissioner) },
    ...matrix.providers.map((provider) => ({
      head: provider,
      numeric: true,
      absent: 'no contract',
      cell: (commissioner: string) => pairCell(matrix, commissioner, provider),
    })),
  ];
  return (
    <DataTable
      id={`contract-matrix-${matrix.year}`}
      caption={`Contract values in ${yearText({ start: matrix.year })} by commissioner (rows) and provider (columns). Where the two sides differ, the commissioner’s figure stands first.`}
      columns={columns}
      rows={matrix.commissioners}
    />
  );
}

function pairCell(matrix: ContractMatrix, commissioner: string, provider: string): Cell {
  const pair = matrix.pairOf(commissioner, provider);
  if (pair === undefined) return undefined;
  const sides = [pair.commissioner, pair.provider];
  const [first, second] = sides;
  if (first && second && equals(first.value, second.value)) return { value: first.value, text: cellText(first) };
  return {
    content: sides.map((amount, index) => (
      <>
        {index > 0 && <span class="against"> against </span>}
        {amount ? <NumberMark value={amount.value} text={cellText(amount)} /> : <span class="absent">not stated</span>}
      </>
    )),
    class: 'n apart',
  };
}

function cellText(amount: Amount): string {
  return formatCell(amount.value, formOf(amount));
}
