import {
  listedRevisions,
  NO_GIT,
  planTextsOf,
  type Repository,
  type Revision,
  repositoryOf,
  revisionNamed,
} from '@stplan/git';
import { isProblem, type Problem, visibleText } from '@stplan/model';
import { URI } from 'vscode-uri';
import type { FindRevisions } from '../host/revision-host.ts';
import { settingsOfFolder } from './settings-of-folder.ts';

/** Revisions by the git of this machine. */
export const nodeRevisions: FindRevisions = (programs) => ({
  async list(folder, files) {
    const place = await placeOf(folder, programs);
    return isProblem(place) ? place : listedRevisions(place.repository, place.cwd, files);
  },
  async find(folder, name) {
    const place = await placeOf(folder, programs);
    if (isProblem(place)) return place;
    const found: Revision | undefined | Problem = await revisionNamed(place.repository, name);
    return found ?? { error: `${visibleText(name)} is no revision of this repository` };
  },
  async read(folder, reach, revision) {
    const place = await placeOf(folder, programs);
    if (isProblem(place)) return place;
    const { cwd, repository } = place;
    const { files: settings } = await settingsOfFolder(cwd);
    const read = await planTextsOf(repository, revision, { paths: ['.'], cwd, settings });
    if (isProblem(read) || reach === 'all below') return read;
    return { ...read, texts: new Map([...read.texts].filter(([name]) => !name.includes('/'))) };
  },
});

const NO_GIT_IN_EDITOR =
  'no Git is to be found on this machine: install it, or name its program in the setting git.path of the editor';

/** A folder of the disk and its repository. */
async function placeOf(
  folder: string,
  programs: readonly string[],
): Promise<{ readonly cwd: string; readonly repository: Repository } | Problem> {
  const uri = URI.parse(folder);
  if (uri.scheme !== 'file' || uri.path === '') {
    return { error: 'this plan does not lie on the disk, so Git has no revisions of it' };
  }
  const repository = await repositoryOf({ folder: uri.fsPath, env: process.env, programs });
  if (repository === NO_GIT) return { error: NO_GIT_IN_EDITOR };
  return isProblem(repository) ? repository : { cwd: uri.fsPath, repository };
}
