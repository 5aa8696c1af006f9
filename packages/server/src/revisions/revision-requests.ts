import { isProblem } from '@stplan/model';
import { type Refusal, refused } from '../features/refusal.ts';
import type { Host } from '../host/host.ts';
import { shown } from '../plan-views/printed.ts';
import type { GitPrograms, PlanRequest, PlanViewRequests } from '../protocol/plan-views.ts';
import type { Folders } from '../session/folders.ts';
import { comparison } from './comparison.ts';
import { oldStates } from './old-states.ts';

/** What is asked of revisions: unlike a feature it waits for git, which the host runs. */
export type RevisionRequest = {
  readonly method: string;
  readonly answer: (params: never) => Promise<unknown>;
};

type Asked<M extends keyof PlanViewRequests> = PlanViewRequests[M]['params'];
type Answer<M extends keyof PlanViewRequests> = Promise<PlanViewRequests[M]['result'] | Refusal>;

const NO_GIT =
  'revisions cannot be read here, because this editor runs in a browser, without Git: open the folder in an editor on a machine that has Git, or use stplan diff there';

/** The requests of a session about revisions. */
export function revisionRequests(
  { revisions }: Host,
  folders: Folders,
  library: Parameters<typeof oldStates>[0],
): readonly RevisionRequest[] {
  const states = oldStates(library);
  const gitOf = ({ git = [] }: GitPrograms) => revisions?.(git.filter((one) => typeof one === 'string'));
  const folderOf = ({ folder }: PlanRequest) => folders.all().find(({ uri }) => uri === folder);
  return [
    {
      method: 'stplan/revisions',
      async answer(request: Asked<'stplan/revisions'>): Answer<'stplan/revisions'> {
        const git = gitOf(request);
        if (git === undefined) return refused(NO_GIT);
        const folder = folderOf(request);
        const plan = folder?.view.analysis().workspace.plans.find(({ name }) => name === request.plan);
        if (folder === undefined || plan === undefined) return null;
        const listed = await git.list(folder.uri, plan.files);
        if (isProblem(listed)) return refused(listed.error);
        return listed.map((one) => ({ ...one, name: shown(one.name), subject: shown(one.subject) }));
      },
    },
    {
      method: 'stplan/comparison',
      async answer(request: Asked<'stplan/comparison'>): Answer<'stplan/comparison'> {
        const git = gitOf(request);
        if (git === undefined) return refused(NO_GIT);
        const folder = folderOf(request);
        return folder === undefined ? null : comparison(request, folder, git, states);
      },
    },
  ];
}
