import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DiskError } from '../usage-error.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it, so that a full disk or a
 * broken-off run never leaves half a report. Makes the folder it belongs in. A link stays one, and a file that is there
 * keeps who may read and write it. What is there and no file, such as `/dev/stdout` or a pipe, is written into: a file in
 * its place would end what it is for.
 */
export async function writeWhole(path: string, content: string | Uint8Array, shown: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const aside = join(dirname(place), `.${basename(place)}.${globalThis.crypto.randomUUID().slice(0, 8)}`);
  try {
    await makeFolder(dirname(place));
    const there = await stat(place).catch(() => undefined);
    if (there !== undefined && !there.isFile() && !there.isDirectory()) {
      await writeFile(place, content);
      return;
    }
    await writeFile(aside, content);
    if (there?.isFile()) await chmod(aside, there.mode & 0o777);
    await rename(aside, place);
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
