import { decimalPlaces, type Exact, fromJsonText } from '@stplan/model';
import { parquetWriteBuffer } from 'hyparquet-writer/src/write.js';
import type { CsvField } from '../csv/write-csv.ts';
import type { ExportInput } from './export-input.ts';
import { allTables } from './tables/all-tables.ts';
import type { OutTable } from './tables/table.ts';

/** A file of a Parquet export. */
export type ParquetFile = { readonly name: string; readonly bytes: Uint8Array };

/** The columns of figures; the others are texts. A table without rows has the same types as one with rows. */
const FIGURES = new Set(['value', 'step', 'difference', 'tolerance', 'unexplained']);
/** The digits of a decimal, in all and behind the point, and the bytes that hold them. */
const PRECISION = 38;
const SCALE = 10;
const BYTES = 16;

/**
 * A plan as Parquet files, the tables of the CSV export: texts are strings, figures DECIMAL(38, 10), exact. A figure
 * that no such decimal holds, as a third, stands as a text in the column behind it, which is empty for all others. No
 * figure passes through a binary number.
 */
export function exportParquet(input: ExportInput): readonly ParquetFile[] {
  return allTables(input).map((table) => ({ name: `${table.name}.parquet`, bytes: parquetOf(table, input.generator) }));
}

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];
type Column = { readonly element: SchemaElement; readonly data: (string | bigint | null)[] };

function parquetOf({ columns, rows }: OutTable, generator: string): Uint8Array {
  const all = columns.flatMap((name, index) => {
    const fields = rows.map((row) => row[index] ?? '');
    return FIGURES.has(name) ? figureColumns(name, fields) : [textColumn(name, fields.map(textOf))];
  });
  const buffer = parquetWriteBuffer({
    columnData: all.map(({ element, data }) => ({ name: element.name, data })),
    schema: [{ name: 'root', num_children: all.length }, ...all.map(({ element }) => element)],
    createdBy: generator,
  });
  return new Uint8Array(buffer);
}

const textOf = (field: CsvField): string => (typeof field === 'string' ? field : field.figure);

function textColumn(name: string, data: (string | null)[]): Column {
  return { element: { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }, data };
}

function figureColumns(name: string, fields: readonly CsvField[]): readonly Column[] {
  const texts = fields.map(textOf);
  const data = texts.map((text) => unscaled(fromJsonText(text)));
  const element: SchemaElement = {
    name,
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: BYTES,
    converted_type: 'DECIMAL',
    precision: PRECISION,
    scale: SCALE,
    repetition_type: 'OPTIONAL',
  };
  const beyond = texts.map((text, index) => (text === '' || data[index] !== null ? null : text));
  return [{ element, data }, textColumn(`${name}_text`, beyond)];
}

const LIMIT = 10n ** BigInt(PRECISION);

/** A value in units of the last digit; null where a decimal would not be exact. */
function unscaled(value: Exact | undefined): bigint | null {
  const places = value === undefined ? undefined : decimalPlaces(value);
  if (value === undefined || places === undefined || places > SCALE) return null;
  const units = (value.n * 10n ** BigInt(SCALE)) / value.d;
  return units > -LIMIT && units < LIMIT ? units : null;
}
