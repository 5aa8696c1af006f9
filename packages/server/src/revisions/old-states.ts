import type { Revision } from '@stplan/git';
import { isProblem, type Problem } from '@stplan/model';
import type { PlanState } from '@stplan/report';
import { createAnalyser } from '../analyser/analyser.ts';
import type { RevisionHost } from '../host/revision-host.ts';
import type { PlanFolder } from '../session/plan-folder.ts';

/** States of folders as they were in revisions. */
export type OldStates = (
  folder: PlanFolder,
  revision: Revision,
  revisions: RevisionHost,
) => Promise<PlanState | Problem>;

/** As many as are kept: what a commit holds does not change, and the author goes on typing. */
const MOST = 4;

/** Reads old states and keeps the last ones. */
export function oldStates(library: Parameters<typeof createAnalyser>[0]): OldStates {
  const known = new Map<string, PlanState>();
  return async (folder, revision, revisions) => {
    const { include, exclude } = folder.settings().settings;
    const key = JSON.stringify([folder.uri, revision.commit, include, exclude]);
    const shown = { name: revision.name, commit: revision.commit };
    const before = known.get(key);
    if (before !== undefined) return { ...before, shown };
    const read = await revisions.read(folder.uri, folder.reach, revision);
    if (isProblem(read)) return read;
    const analyser = createAnalyser(library);
    for (const [name, text] of read.texts) analyser.write(name, text);
    analyser.setLoadingFindings(read.findings);
    const state: PlanState = { shown, ...stateOf(analyser.analysis()) };
    known.set(key, state);
    for (const old of [...known.keys()].slice(0, -MOST)) known.delete(old);
    return state;
  };
}

/** What a comparison looks at of an analysis. */
export function stateOf({
  workspace,
  ofFile,
}: ReturnType<ReturnType<typeof createAnalyser>['analysis']>): Omit<PlanState, 'shown'> {
  return {
    workspace,
    reconciled(plan) {
      const found = plan.files.map(ofFile).find((one) => one?.plan.name === plan.name);
      if (found === undefined) throw new Error(`no reconciliation of ${plan.name}`);
      return found;
    },
  };
}
