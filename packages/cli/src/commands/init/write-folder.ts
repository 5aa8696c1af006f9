import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FolderFile } from '@stplan/server/new-plan';
import { makeFolder } from '../../output/make-folder.ts';
import { reason, writeWhole } from '../../output/write-file.ts';
import { DiskError, UsageError } from '../../usage-error.ts';

/** What becomes of a file. */
export type PlannedFile = FolderFile & {
  readonly before: string | undefined;
  /** Undefined when it stays as it is. */
  readonly after: string | undefined;
};

/** Looks at what is there already; files that would be written over end the command unless that is asked for. */
export async function plannedFiles(
  files: readonly FolderFile[],
  cwd: string,
  force: boolean,
): Promise<readonly PlannedFile[]> {
  const planned: PlannedFile[] = [];
  for (const file of files) {
    const before = await textOf(resolve(cwd, file.path), file.path);
    const wanted = file.content(before);
    planned.push({ ...file, before, after: wanted === before ? undefined : wanted });
  }
  const lost = planned.filter(({ shared, before, after }) => !shared && before !== undefined && after !== undefined);
  if (lost.length > 0 && !force) {
    const [are, them] = lost.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const names = lost.map(({ path }) => path).join(', ');
    throw new UsageError(
      `${names} ${are} there already, and nothing was written; --force writes over ${them}, another folder leaves ${them}`,
    );
  }
  return planned;
}

async function textOf(path: string, shown: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new UsageError(`${shown} could not be read: ${reason(error)}`);
  });
}

/** Writes all files or none: when one cannot be written, or somebody stops it, what was written is taken back. */
export async function writeFolder(
  files: readonly PlannedFile[],
  cwd: string,
  isStopped: () => boolean,
): Promise<'written' | 'stopped'> {
  const undo: (() => Promise<unknown>)[] = [];
  const takeBack = async () => {
    for (const step of undo.reverse()) await step().catch(() => undefined);
  };
  try {
    for (const { path: shown, before, after } of files) {
      if (after === undefined) continue;
      const path = resolve(cwd, shown);
      const made = await makeFolder(dirname(path)).catch((error) => {
        throw new DiskError(`${shown} could not be written: ${reason(error)}`);
      });
      // those that are empty again
      for (const folder of made) undo.push(() => rmdir(folder));
      undo.push(() => (before === undefined ? rm(path, { force: true }) : writeWhole(path, before, shown)));
      await writeWhole(path, after, shown);
      if (!isStopped()) continue;
      await takeBack();
      return 'stopped';
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return 'written';
}
