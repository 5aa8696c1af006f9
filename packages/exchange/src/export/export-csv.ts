import { dateText, decimalPlaces, toDecimalText } from '@stplan/model';
import { type CsvField, writeCsv } from '../csv/write-csv.ts';
import type { ExportInput } from './export-input.ts';
import { exportSheets } from './export-workbook.ts';
import type { SheetCell } from './sheet-cell.ts';
import { sheetNames } from './sheet-names.ts';
import { allTables } from './tables/all-tables.ts';

/** A file of a CSV export. */
export type CsvFile = { readonly name: string; readonly text: string };

/** A plan as CSV files, one for each kind, with a line for each figure: what a database takes. */
export function exportCsv(input: ExportInput): readonly CsvFile[] {
  return allTables(input).map(({ name, columns, rows }) => ({
    name: `${name}.csv`,
    text: writeCsv([columns, ...rows]),
  }));
}

/** A plan as CSV files, one for each sheet of its workbook, laid out as there: what `stplan import` reads back. */
export function exportCsvSheets(input: ExportInput): readonly CsvFile[] {
  const sheets = exportSheets(input);
  const names = sheetNames(sheets.map(({ name }) => name));
  return sheets.map(({ rows }, index) => ({
    name: `${names[index]}.csv`,
    text: writeCsv(rows.map((row) => row.map(fieldOf))),
  }));
}

/** A cell as its sheet shows it, without separators; sums as the values that they have. */
function fieldOf(cell: SheetCell): CsvField {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  if (cell.form === 'heading') return cell.text;
  if (cell.form === 'date') return dateText(cell.date);
  if (cell.form === 'number' && cell.nil === true) return { figure: '-' };
  const percent = cell.form === 'number' && cell.percent === true;
  const value = percent ? { n: cell.value.n * 100n, d: cell.value.d } : cell.value;
  const digits = cell.form === 'formula' ? (decimalPlaces(value) ?? cell.digits) : cell.digits;
  const before = cell.form === 'number' && cell.qualifier !== undefined ? `${cell.qualifier} ` : '';
  return { figure: `${before}${toDecimalText(value, Math.max(digits, cell.digits))}${percent ? '%' : ''}` };
}
