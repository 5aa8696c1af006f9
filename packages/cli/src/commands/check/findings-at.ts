import { resolve } from 'node:path';
import {
  contentsOfRevision,
  filesNamedFrom,
  type Repository,
  type RevisionFile,
  readAll,
  repositoryOf,
  revisionNamed,
} from '@stplan/git';
import { planFileNames } from '@stplan/language/node';
import { isProblem, type Problem, visibleText } from '@stplan/model';
import { identifyFindings, type KnownFinding } from '@stplan/rules/baseline';
import { type AnalysisRequest, checkTexts, type ReadForCheck } from '../../analyse.ts';
import { acceptancesFrom } from '../../settings/acceptance-file.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * What the same check finds in an older revision: its files, read into memory, under the settings of today, so that a
 * rule that was switched on since is no change of the plans. What was accepted then counts as accepted.
 */
export async function findingsAt(
  name: string,
  request: AnalysisRequest,
  now: ReadForCheck,
  env: Repository['env'],
): Promise<readonly KnownFinding[]> {
  const { cwd, paths } = request;
  const { settings, folder } = now;
  const repository = usable(await repositoryOf({ folder: cwd, env }));
  const files = await filesFrom(cwd, repository, name);
  const wanted = usable(
    planFileNames([...files.keys()], {
      paths: paths.length > 0 ? paths : ['.'],
      cwd,
      settings: { include: settings.include, exclude: settings.exclude, folder },
    }),
  );
  const acceptances = [...files.keys()].find((file) => isAcceptanceFile(file, now, cwd));
  const asked = [...wanted, ...(acceptances === undefined ? [] : [acceptances])];
  const contents = usable(
    await contentsOfRevision(
      repository,
      asked.flatMap((file) => files.get(file) ?? []),
    ),
  );
  const bytesOf = (file: string) => contents.get(files.get(file)?.path ?? '');
  const read = readAll(wanted, bytesOf);
  const accepted =
    acceptances === undefined
      ? { acceptances: [], texts: new Map() }
      : acceptancesFrom(new TextDecoder().decode(bytesOf(acceptances)), acceptances, folder, cwd);
  // the plan that is asked for may not have been there
  const all = { paths, cwd, settingsFile: request.settingsFile, plan: undefined };
  const { result, workspace } = checkTexts(all, { ...now, read, accepted }, read.texts);
  const found = result.findings.map(({ finding }) => finding);
  return [...identifyFindings(found, workspace).values()];
}

/** The files of a revision by the names that the working folder gives them. */
async function filesFrom(
  cwd: string,
  repository: Repository,
  name: string,
): Promise<ReadonlyMap<string, RevisionFile>> {
  const revision = usable(await revisionNamed(repository, name));
  if (revision === undefined) {
    throw new UsageError(
      `there is no revision ${visibleText(name)} in this repository; a shallow clone has only the newest, so fetch it first`,
    );
  }
  return usable(await filesNamedFrom(repository, revision, cwd));
}

function usable<T>(value: T | Problem): T {
  if (typeof value === 'object' && value !== null && isProblem(value)) throw new UsageError(value.error);
  return value as T;
}

function isAcceptanceFile(file: string, { settings, folder }: ReadForCheck, cwd: string): boolean {
  return settings.acceptances !== undefined && resolve(cwd, file) === resolve(folder, settings.acceptances);
}
