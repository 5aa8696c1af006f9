import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { readCsv, readWorkbook, type Workbook } from '@stplan/exchange';
import { isProblem } from '@stplan/model';
import { reason } from '../../output/write-file.ts';
import { UsageError } from '../../usage-error.ts';
import type { ImportOptions } from './options.ts';

const MOST_BYTES = 60_000_000;
const CSV_ENDINGS = new Set(['.csv', '.tsv', '.txt']);

/** The name of a file without folder and ending: what its mapping and its plan file are named after. */
export const bareName = (file: string): string => basename(file, extname(file));

/** Reads a workbook or CSV file; what cannot be read ends the command in one line. */
export async function openWorkbook(file: string, options: ImportOptions, cwd: string): Promise<Workbook> {
  const path = resolve(cwd, file);
  const refuse = (why: string) => new UsageError(`${file}: ${why}`);
  const found = await stat(path).catch((error) => {
    throw refuse(error.code === 'ENOENT' ? 'there is no such file' : `it could not be read: ${reason(error)}`);
  });
  if (!found.isFile()) throw refuse('it is not a file');
  if (found.size > MOST_BYTES) throw refuse('it is larger than 60 MB');
  const bytes = new Uint8Array(await readFile(path));
  const workbook = CSV_ENDINGS.has(extname(file).toLowerCase())
    ? readCsv(bytes, { name: bareName(file), encoding: options.encoding, separator: options.separator })
    : readWorkbook(bytes);
  if (isProblem(workbook)) throw refuse(workbook.error);
  return workbook;
}
