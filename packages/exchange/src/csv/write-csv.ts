/** What a spreadsheet program would take for a formula when a text begins with it. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A field of a table: a figure, which may begin with a minus, or a text. */
export type CsvField = { readonly figure: string } | string;

/**
 * A table as CSV (RFC 4180): lines end in CR LF, fields with separators, quotes or line ends stand in quotes. A text
 * that a spreadsheet program would run as a formula gets an apostrophe before it; figures stay what they are.
 */
export function writeCsv(rows: readonly (readonly CsvField[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvField): string {
  const text = typeof value === 'string' ? guarded(value) : value.figure;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
