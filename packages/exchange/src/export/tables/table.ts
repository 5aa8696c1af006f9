import type { CsvField } from '../../csv/write-csv.ts';

/** A table of an export: its file without the ending, its columns and rows. */
export type OutTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvField[])[];
};
