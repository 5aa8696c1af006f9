import type { ExportInput } from './export-input.ts';
import type { OutSheet } from './sheet-cell.ts';
import { capitalSheets } from './sheets/capital.ts';
import { contractSheets } from './sheets/contracts.ts';
import { milestoneSheets, organisationSheets, riskSheets } from './sheets/delivery.ts';
import { findingSheets } from './sheets/findings.ts';
import { positionSheets } from './sheets/positions.ts';
import { schemeSheets } from './sheets/schemes.ts';
import { statementSheets } from './sheets/statements.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The sheets of an export, in their order. */
const SHEETS: readonly ((input: ExportInput) => readonly OutSheet[])[] = [
  organisationSheets,
  positionSheets,
  contractSheets,
  schemeSheets,
  capitalSheets,
  milestoneSheets,
  riskSheets,
  statementSheets,
  findingSheets,
];

/** A plan, its statements and findings as an Excel workbook whose totals are formulas. */
export function exportWorkbook(input: ExportInput): Uint8Array {
  return writeWorkbook(SHEETS.flatMap((sheets) => sheets(input)));
}
