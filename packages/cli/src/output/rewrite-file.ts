import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DiskError } from '../usage-error.ts';
import { reason, writeWhole } from './write-file.ts';

type Encoding = { readonly mark: readonly number[]; readonly encode: (text: string) => Uint8Array };

const utf16 = (swap: boolean) => (text: string) => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The encodings that plan files are read in, by the mark at their beginning. */
const ENCODINGS: readonly Encoding[] = [
  { mark: [0xef, 0xbb, 0xbf], encode: utf8 },
  { mark: [0xff, 0xfe], encode: utf16(false) },
  { mark: [0xfe, 0xff], encode: utf16(true) },
  { mark: [], encode: utf8 },
];

/** Writes a changed plan file in the encoding it had; not over one that somebody else has changed since it was read. */
export async function rewriteFile(cwd: string, file: string, before: string, after: string): Promise<void> {
  const path = resolve(cwd, file);
  const bytes = await readFile(path).catch((error) => {
    throw new DiskError(`${file} could not be read again: ${reason(error)}`);
  });
  const { mark, encode } = ENCODINGS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte)) as Encoding;
  const inFile = (text: string) => Buffer.concat([Uint8Array.from(mark), encode(text)]);
  if (!inFile(before).equals(bytes)) throw new DiskError(`${file} was changed meanwhile, so it is left as it is`);
  await writeWhole(path, inFile(after), file);
}
