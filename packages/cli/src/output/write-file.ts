import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DiskError } from '../usage-error.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it, so that a full disk or a
 * broken-off run never leaves half a report. Makes the folder it belongs in.
 */
export async function writeWhole(path: string, content: string | Uint8Array, shown: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${globalThis.crypto.randomUUID().slice(0, 8)}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw new DiskError(`${shown} could not be written: ${reason(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** Why the disk refused, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (code || String(error));
}
