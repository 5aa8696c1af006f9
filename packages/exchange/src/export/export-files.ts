import { exportCalendar } from './export-calendar.ts';
import { exportCsv, exportCsvSheets } from './export-csv.ts';
import type { ExportInput } from './export-input.ts';
import { exportJson } from './export-json.ts';
import { exportParquet } from './export-parquet.ts';
import { exportWorkbook } from './export-workbook.ts';

/** The forms that a plan is exported in. */
export type ExportForm = 'json' | 'csv' | 'xlsx' | 'parquet' | 'ics';

/** How CSV files are laid out: a line for each figure, or as the sheets of a workbook. */
export type CsvLayout = 'lines' | 'sheets';

/** What a form may be asked for. */
export type ExportOptions = {
  /** The time that a calendar needs, in seconds since 1970; without one it is the plan's own date. */
  readonly stamp?: number | undefined;
  /** Of `csv`; `lines` without it. */
  readonly layout?: CsvLayout | undefined;
};

/** A file of an export, by the name that it has unless somebody wants another. */
export type ExportFile = { readonly name: string; readonly content: string | Uint8Array };

const FILES: {
  readonly [F in ExportForm]: (input: ExportInput, options: ExportOptions) => readonly ExportFile[];
} = {
  json: (input) => [{ name: `${input.plan.name}.json`, content: exportJson(input) }],
  csv: (input, { layout }) =>
    (layout === 'sheets' ? exportCsvSheets(input) : exportCsv(input)).map(({ name, text }) => ({
      name,
      content: text,
    })),
  parquet: (input) => exportParquet(input).map(({ name, bytes }) => ({ name, content: bytes })),
  xlsx: (input) => [{ name: `${input.plan.name}.xlsx`, content: exportWorkbook(input) }],
  ics: (input, { stamp }) => [{ name: `${input.plan.name}.ics`, content: exportCalendar(input, stamp) }],
};

/** A plan in a form for other programs: one file, or for `csv` and `parquet` one for each kind. */
export function exportFiles(form: ExportForm, input: ExportInput, options: ExportOptions = {}): readonly ExportFile[] {
  return FILES[form](input, options);
}
