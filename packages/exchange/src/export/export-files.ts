import { exportCalendar } from './export-calendar.ts';
import { exportCsv } from './export-csv.ts';
import type { ExportInput } from './export-input.ts';
import { exportJson } from './export-json.ts';
import { exportWorkbook } from './export-workbook.ts';

/** The forms that a plan is exported in. */
export type ExportForm = 'json' | 'csv' | 'xlsx' | 'ics';

/** A file of an export, by the name that it has unless somebody wants another. */
export type ExportFile = { readonly name: string; readonly content: string | Uint8Array };

const FILES: {
  readonly [F in ExportForm]: (input: ExportInput, stamp: number | undefined) => readonly ExportFile[];
} = {
  json: (input) => [{ name: `${input.plan.name}.json`, content: exportJson(input) }],
  csv: (input) => exportCsv(input).map(({ name, text }) => ({ name, content: text })),
  xlsx: (input) => [{ name: `${input.plan.name}.xlsx`, content: exportWorkbook(input) }],
  ics: (input, stamp) => [{ name: `${input.plan.name}.ics`, content: exportCalendar(input, stamp) }],
};

/**
 * A plan in a form for other programs: one file, or for `csv` one for each kind. `stamp` is the time that a calendar
 * needs, in seconds since 1970; without one it is the plan's own date.
 */
export function exportFiles(
  form: ExportForm,
  input: ExportInput,
  stamp: number | undefined = undefined,
): readonly ExportFile[] {
  return FILES[form](input, stamp);
}
