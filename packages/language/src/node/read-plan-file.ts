import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Finding } from '@stplan/model';
import { type DecodedText, decodeText } from './decode-text.ts';
import { ioReason } from './io-reason.ts';
import { loadingFinding } from './loading-finding.ts';

/** No plan is larger; what is was written by something else, or against us. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** The text of a file, as far as there is one, and what is wrong with it. */
export type ReadFile = { readonly text: string | undefined; readonly findings: readonly Finding[] };

/** Reads a plan file; never throws. `path` is where it lies, `file` how the workspace names it. */
export async function readPlanFile(path: string, file: string): Promise<ReadFile> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await boundedBytes(path);
  } catch (error) {
    return refused('language/unreadable-file', file, `${file} cannot be read: ${ioReason(error)}.`);
  }
  return bytes === undefined ? tooLarge(file) : decoded(decodeText(bytes), file);
}

/** Reads the bytes of a plan file that come from somewhere else: standard input, an older revision. */
export function readPlanBytes(bytes: Uint8Array, file: string): ReadFile {
  return bytes.length > LARGEST_FILE ? tooLarge(file) : decoded(decodeText(bytes), file);
}

function tooLarge(file: string): ReadFile {
  const size = `${LARGEST_FILE / 1024 / 1024} MB`;
  return refused(
    'language/large-file',
    file,
    `${file} is larger than ${size} and was not read.`,
    'A plan may stand in many files: split it.',
  );
}

/** The bytes of a file, read no further than its limit even if it grows meanwhile; undefined when it is larger. */
async function boundedBytes(path: string): Promise<Uint8Array | undefined> {
  // Opening what turns out to be a pipe must not wait for somebody to write into it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw Object.assign(new Error('not a file'), { code: 'ENOTFILE' });
    if (stat.size > LARGEST_FILE) return undefined;
    const buffer = new Uint8Array(stat.size + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
    }
    // It grew while it was read; what was announced is what is looked at.
    return buffer.subarray(0, stat.size);
  } finally {
    await handle.close();
  }
}

function decoded(read: DecodedText, file: string): ReadFile {
  if (read.form === 'text') return { text: read.text, findings: [] };
  if (read.form === 'binary') {
    const what = read.looksLike ?? 'not text';
    return refused('language/not-text', file, `${file} is ${what}, so it was not read.`, 'Save it as text in UTF-8.');
  }
  const { text, offset, encoding } = read;
  const character = text.slice(offset, offset + 1);
  const finding = loadingFinding('language/other-encoding', {
    message:
      encoding === undefined
        ? 'From here on the file is not valid UTF-8: a character was damaged when it was saved or sent.'
        : `The file is not in UTF-8; it looks like ${encoding}, where this character is “${character}”.`,
    help: 'Save the file in UTF-8. It is read as it seems to be meant.',
    span: { file, start: offset, end: offset + character.length },
  });
  return { text, findings: [finding] };
}

function refused(rule: Parameters<typeof loadingFinding>[0], file: string, message: string, help?: string): ReadFile {
  return { text: undefined, findings: [loadingFinding(rule, { message, help, span: { file, start: 0, end: 0 } })] };
}
