import { listedRevisions, planTextsOf, type Repository, type Revision, repositoryOf, revisionNamed } from '@stplan/git';
import { isProblem, type Problem, visibleText } from '@stplan/model';
import { URI } from 'vscode-uri';
import type { RevisionHost } from '../host/revision-host.ts';
import { settingsOfFolder } from './settings-of-folder.ts';

/** Revisions by the git of this machine. */
export const NODE_REVISIONS: RevisionHost = {
  async list(folder, files) {
    const place = await placeOf(folder);
    return isProblem(place) ? place : listedRevisions(place.repository, place.cwd, files);
  },
  async find(folder, name) {
    const place = await placeOf(folder);
    if (isProblem(place)) return place;
    const found: Revision | undefined | Problem = await revisionNamed(place.repository, name);
    return found ?? { error: `${visibleText(name)} is no revision of this repository` };
  },
  async read(folder, reach, revision) {
    const place = await placeOf(folder);
    if (isProblem(place)) return place;
    const { cwd, repository } = place;
    const { files: settings } = await settingsOfFolder(cwd);
    const read = await planTextsOf(repository, revision, { paths: ['.'], cwd, settings });
    if (isProblem(read) || reach === 'all below') return read;
    return { ...read, texts: new Map([...read.texts].filter(([name]) => !name.includes('/'))) };
  },
};

/** A folder of the disk and its repository. */
async function placeOf(folder: string): Promise<{ readonly cwd: string; readonly repository: Repository } | Problem> {
  const uri = URI.parse(folder);
  if (uri.scheme !== 'file' || uri.path === '') {
    return { error: 'this plan does not lie on the disk, so Git has no revisions of it' };
  }
  const repository = await repositoryOf({ folder: uri.fsPath, env: process.env });
  return isProblem(repository) ? repository : { cwd: uri.fsPath, repository };
}
