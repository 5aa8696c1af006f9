export type { ListedRevision } from './listed-revision.ts';
export { listedRevisions } from './listed-revisions.ts';
export { filesNamedFrom, isInRevision, planTextsOf, type RevisionRequest, readAll } from './plan-texts.ts';
export { contentsOfRevision, type RevisionFile } from './read-revision.ts';
export { type Repository, repositoryOf } from './repository.ts';
export { commonRevision, type Revision, revisionNamed } from './revision.ts';
export { NO_GIT } from './run-git.ts';
