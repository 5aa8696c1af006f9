import { writeCsv } from '../csv/write-csv.ts';
import type { ExportInput } from './export-input.ts';
import { capitalTable, contractTable, positionTable, schemeTable } from './tables/figures.ts';
import { findingTable, milestoneTable, organisationTable, riskTable, statementTable } from './tables/lists.ts';
import type { OutTable } from './tables/table.ts';

const TABLES: readonly ((input: ExportInput) => OutTable)[] = [
  organisationTable,
  positionTable,
  contractTable,
  schemeTable,
  capitalTable,
  milestoneTable,
  riskTable,
  statementTable,
  findingTable,
];

/** A file of a CSV export. */
export type CsvFile = { readonly name: string; readonly text: string };

/** A plan as CSV files, one for each kind; all of them, so that a reader finds the same columns in each plan. */
export function exportCsv(input: ExportInput): readonly CsvFile[] {
  return TABLES.map((make) => {
    const { name, columns, rows } = make(input);
    return { name: `${name}.csv`, text: writeCsv([columns, ...rows]) };
  });
}
