import { posix } from 'node:path';
import { type FileSettings, planFileNames, type ReadPlanFiles, readPlanBytes } from '@stplan/language/node';
import { type Finding, isProblem, type Problem } from '@stplan/model';
import { contentsOfRevision, filesOfRevision, type RevisionFile } from './read-revision.ts';
import { pathInside, type Repository } from './repository.ts';
import type { Revision } from './revision.ts';

/** Which plan files of a revision are wanted. */
export type RevisionRequest = {
  readonly paths: readonly string[];
  /** The folder from which files are named, as on the disk. */
  readonly cwd: string;
  readonly settings: FileSettings;
};

/** The plan files of a revision, read into memory, by the names that the working folder gives them. */
export async function planTextsOf(
  repository: Repository,
  revision: Revision,
  { paths, cwd, settings }: RevisionRequest,
): Promise<ReadPlanFiles | Problem> {
  for (const path of ['.', ...paths]) {
    const inside = await pathInside(repository, cwd, path);
    if (typeof inside !== 'string') return inside;
  }
  const files = await filesNamedFrom(repository, revision, cwd);
  if (isProblem(files)) return files;
  const wanted = planFileNames([...files.keys()], { paths, cwd, settings });
  if (isProblem(wanted)) return wanted;
  const contents = await contentsOfRevision(
    repository,
    wanted.flatMap((name) => files.get(name) ?? []),
  );
  if (isProblem(contents)) return contents;
  return readAll(wanted, (name) => contents.get(files.get(name)?.path ?? ''));
}

/** Every file of a revision by the name that a folder gives it. */
export async function filesNamedFrom(
  repository: Repository,
  revision: Revision,
  cwd: string,
): Promise<ReadonlyMap<string, RevisionFile> | Problem> {
  const here = await pathInside(repository, cwd, '.');
  if (typeof here !== 'string') return here;
  const files = await filesOfRevision(repository, revision, ['']);
  return isProblem(files) ? files : new Map(files.map((file) => [posix.relative(`/${here}`, `/${file.path}`), file]));
}

/** Files read from their bytes; one without any is empty. */
export function readAll(names: readonly string[], bytesOf: (name: string) => Uint8Array | undefined): ReadPlanFiles {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of names) {
    const read = readPlanBytes(bytesOf(name) ?? new Uint8Array(), name);
    findings.push(...read.findings);
    if (read.text !== undefined) texts.set(name, read.text);
  }
  return { texts, findings };
}

/** Whether a revision has a file or folder. */
export async function isInRevision(
  repository: Repository,
  revision: Revision,
  cwd: string,
  path: string,
): Promise<boolean> {
  const inside = await pathInside(repository, cwd, path);
  if (typeof inside !== 'string') return false;
  const files = await filesOfRevision(repository, revision, [inside]);
  return !isProblem(files) && files.length > 0;
}
