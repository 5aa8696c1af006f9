import type { ExportInput } from './export-input.ts';
import { type ExportView, exportView } from './export-view.ts';
import type { OutSheet } from './sheet-cell.ts';
import { capitalSheets } from './sheets/capital.ts';
import { contractSheets } from './sheets/contracts.ts';
import { milestoneSheets, organisationSheets, riskSheets } from './sheets/delivery.ts';
import { findingSheets } from './sheets/findings.ts';
import { planFigureSheets } from './sheets/plan-figures.ts';
import { planWordSheets } from './sheets/plan-words.ts';
import { positionSheets } from './sheets/positions.ts';
import { registerSheets } from './sheets/registers.ts';
import { statementSheets } from './sheets/statements.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The sheets of what a plan states, in their order. */
const SHEETS: readonly ((view: ExportView) => readonly OutSheet[])[] = [
  organisationSheets,
  positionSheets,
  contractSheets,
  registerSheets,
  capitalSheets,
  milestoneSheets,
  riskSheets,
];

/** A plan, its statements and findings as an Excel workbook whose totals are formulas. */
export function exportWorkbook(input: ExportInput): Uint8Array {
  return writeWorkbook(exportSheets(input));
}

/** The sheets: what has one of its own, what is left in the plan's words, then what was worked out. */
export function exportSheets(input: ExportInput): readonly OutSheet[] {
  const view = exportView(input);
  const sheets = SHEETS.flatMap((make) => make(view));
  const shown = new Set(sheets.flatMap(({ shows = [] }) => shows));
  return [
    ...sheets,
    ...planFigureSheets(view, shown),
    ...planWordSheets(view),
    ...statementSheets(view),
    ...findingSheets(view),
  ];
}
