import type { Problem } from '@stplan/model';
import { LIMITS } from '../workbook/limits.ts';
import { type Cell, cellKey, type Workbook } from '../workbook/workbook.ts';
import { decodeText, type Encoding } from './decode-text.ts';

/** The apostrophe that keeps a spreadsheet program from running a text as a formula. */
const GUARD = /^'(?=[=+\-@\t\r])/;

/** The separators that a CSV file may have. */
export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
/** One of {@link SEPARATORS}, by name. */
export type SeparatorName = keyof typeof SEPARATORS;

/** How to read a CSV file; what is not said is told from its bytes. */
export type CsvOptions = {
  /** The name of the one sheet: the file's, without its ending. */
  readonly name: string;
  readonly encoding?: Encoding | undefined;
  readonly separator?: SeparatorName | undefined;
};

/** Reads CSV (RFC 4180, with `;` or tabs as well) as a workbook of one sheet whose cells are texts as written. */
export function readCsv(bytes: Uint8Array, { name, encoding, separator }: CsvOptions): Workbook | Problem {
  if (bytes.length > LIMITS.fileBytes) return { error: 'it is larger than 60 MB' };
  const decoded = decodeText(bytes, encoding);
  if (typeof decoded !== 'string') return decoded;
  if (decoded.includes('\0')) return { error: 'it is not a text file: save the sheet as CSV' };
  // `sep=;` in the first line is how spreadsheet programs are told
  const told = /^sep=(.)\r?\n/i.exec(decoded);
  const text = told === null ? decoded : decoded.slice(told[0].length);
  const between = separator === undefined ? (told?.[1] ?? guessed(text)) : SEPARATORS[separator];
  const cells = new Map<number, Cell>();
  let [rows, columns] = [0, 0];
  for (const [index, fields] of records(text, between).entries()) {
    const row = index + 1 + (told === null ? 0 : 1);
    for (const [at, field] of fields.entries()) {
      if (field.trim() === '') continue;
      if (cells.size >= LIMITS.cells || at >= 16_384) return { error: `it has more than ${LIMITS.cells} cells` };
      const place = { row, column: at + 1 };
      const said = field.replace(GUARD, '').slice(0, LIMITS.textLength);
      cells.set(cellKey(place), { place, value: { form: 'text', text: said } });
      [rows, columns] = [row, Math.max(columns, at + 1)];
    }
  }
  return { sheets: [{ name, hidden: false, cells, rows, columns, merged: [] }], remarks: [] };
}

/** The separator that stands most often outside quotes in the first lines. */
function guessed(text: string): string {
  const outside = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '');
  const count = (separator: string) => outside.split(separator).length;
  return Object.values(SEPARATORS).reduce((best, each) => (count(each) > count(best) ? each : best));
}

function records(text: string, separator: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let record: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endRecord = () => {
    all.push(record);
    record = [];
  };
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
    record.push(field.text);
    at = field.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) record.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    endRecord();
  }
  if (record.length > 0) endRecord();
  return all;
}

type Field = { readonly text: string; readonly end: number };

/** A field in quotes: a doubled quote is one, and line ends belong to it. What follows the last quote is kept. */
function quoted(text: string, start: number): Field {
  let result = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { text: result + text.slice(at), end: text.length };
    result += text.slice(at, close);
    if (text[close + 1] !== '"') return { text: result, end: close + 1 };
    result += '"';
    at = close + 2;
  }
}

function bare(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(start, end), end };
}
