import type { ExportInput } from '../export-input.ts';
import { exportView } from '../export-view.ts';
import { capitalTable, contractTable, positionTable, schemeTable } from './figures.ts';
import { findingTable, milestoneTable, organisationTable, riskTable, statementTable } from './lists.ts';
import type { OutTable } from './table.ts';
import { wordFigureTables, wordListTables, wordsTable } from './words.ts';

/** The tables of a plan, one line for each figure; all of them, so that a reader finds the same columns in each plan. */
export function allTables(input: ExportInput): readonly OutTable[] {
  const view = exportView(input);
  return [
    organisationTable(input),
    positionTable(input),
    contractTable(input),
    schemeTable(input),
    capitalTable(input),
    ...wordFigureTables(view),
    milestoneTable(input),
    riskTable(input),
    ...wordListTables(view),
    wordsTable(view),
    statementTable(input),
    findingTable(input),
  ];
}
